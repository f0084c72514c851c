import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'

/**
 * A stretch of the evening in elapsed minutes before bed, so `start` is the larger number and a stretch after
 * bedtime is negative. The end itself is free again: spans that touch do not overlap.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two spans share any time. */
export const overlaps = (one: Span, other: Span): boolean => one.start > other.end && other.start > one.end

/** The span between two instants, seen from a bedtime. */
export const spanBetween = (start: Instant, end: Instant, bedtime: Instant): Span => ({
  start: minutesBetween(start, bedtime),
  end: minutesBetween(end, bedtime),
})
