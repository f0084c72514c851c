import { type RefObject, useLayoutEffect, useRef } from 'react'

/** As the arc glides to a new plan; see its style sheet. */
const GLIDE = { duration: 240, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

const isStill = (): boolean =>
  document.documentElement.hasAttribute('data-still') ||
  matchMedia('(prefers-reduced-motion: reduce)').matches

/** Lets the elements of a row glide where a change would make them jump sideways. */
export const useGliding = (row: RefObject<HTMLElement | null>): void => {
  const placed = useRef(new Map<Element, number>())
  useLayoutEffect(() => {
    const before = placed.current
    placed.current = new Map()
    for (const element of row.current?.children ?? []) {
      if (!(element instanceof HTMLElement)) continue
      const left = element.offsetLeft
      placed.current.set(element, left)
      const from = before.get(element) ?? left
      if (from !== left && !isStill()) {
        element.animate([{ transform: `translateX(${from - left}px)` }, { transform: 'none' }], GLIDE)
      }
    }
  })
}
