import { useEffect, useRef } from 'react'

/**
 * Gives focus back to what had it before this component came. React Aria does so too, but when a dialog closes by
 * itself, after an answer from elsewhere, it is often too early: what lies under the dialog can't be focused yet.
 */
export const useFocusBack = (): void => {
  const before = useRef(document.activeElement)
  useEffect(() => {
    const opener = before.current
    return () => {
      // The first frame lifts what the dialog put over the page.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
        }),
      )
    }
  }, [])
}
