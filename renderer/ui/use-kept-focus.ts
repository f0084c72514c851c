import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * Keeps focus inside an element when what had it is taken away: it goes to the first button left there, or to
 * what else is named. Give the result to that element.
 */
export const useKeptFocus = (place: RefObject<HTMLElement | null>, to = 'button') => {
  const held = useRef(false)
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>(to)?.focus()
  })
  return {
    onFocus: () => {
      held.current = true
    },
    onBlur: (event: FocusEvent) => {
      // Something that is taken away does not blur to anywhere: focus is still ours to put back.
      if (event.relatedTarget) held.current = false
    },
  }
}
