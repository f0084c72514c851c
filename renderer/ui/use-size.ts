import { type RefObject, useLayoutEffect, useState } from 'react'

/** The size of an element in CSS pixels, so drawings keep their text and strokes at true size; null before it is known. */
export const useSize = (place: RefObject<Element | null>): { width: number; height: number } | null => {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect()
      setSize((before) => (before?.width === width && before.height === height ? before : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return size
}
