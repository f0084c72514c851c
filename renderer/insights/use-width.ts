import type { RefObject } from 'react'
import { useSize } from '../ui/use-size'

const USUAL = 300
/** A drawing has no room at all while only paper shows. */
const LEAST = 200

/** The width a drawing has, in CSS pixels. */
export const useWidth = (frame: RefObject<Element | null>): number =>
  Math.max(LEAST, useSize(frame)?.width ?? USUAL)
