import {
  type FocusEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'

/** A value while it is typed. */
interface Typed<Value> {
  readonly typed: Value
  setTyped(typed: Value): void
  /** Takes a value that stands already, as one from a button. */
  keepNow(value: Value): void
  /** For what lies around the field. */
  readonly around: { onBlur(event: FocusEvent): void; onKeyDown(event: KeyboardEvent): void }
}

/**
 * Lets a value be typed, and keeps it once it stands: at Enter, when the focus goes elsewhere, or when the field is
 * closed. `keep` tells whether it was kept. What is saved or taken back meanwhile takes its place.
 */
export const useTyped = <Value>(saved: Value, keep: (value: Value) => Promise<boolean>): Typed<Value> => {
  const [typed, setTyped] = useState(saved)
  const [shown, setShown] = useState(saved)
  if (saved !== shown) {
    setShown(saved)
    setTyped(saved)
  }
  // The view that shows what was kept comes a little later; until then it must not be kept once more.
  const asked = useRef(saved)
  const newest = useRef({ typed, saved, keep })
  useLayoutEffect(() => {
    newest.current = { typed, saved, keep }
  })
  useEffect(() => {
    asked.current = saved
  }, [saved])
  const put = useCallback(async (value: Value): Promise<void> => {
    if (value === asked.current) return
    asked.current = value
    if (!(await newest.current.keep(value))) asked.current = newest.current.saved
  }, [])
  const settle = useCallback((): void => void put(newest.current.typed), [put])
  useEffect(() => settle, [settle])
  return {
    typed,
    setTyped,
    keepNow: (value) => {
      setTyped(value)
      void put(value)
    },
    around: {
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) settle()
      },
      onKeyDown: ({ key }) => {
        if (key === 'Enter') settle()
      },
    },
  }
}
