import type { EveningDate } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'
import { wallTimeFromMinutes } from '../evening/wall-time'
import { aroundTheClock, eveningMinutes, medianTime } from '../week/evening-minutes'
import { quantile } from './median'

/** When somebody went to bed, by the clock on the wall where they were, and when they had meant to. */
export interface Bedtime {
  readonly evening: EveningDate
  readonly actual: WallTime
  readonly meant: WallTime | null
}

/** How regular bedtimes were. */
export interface BedtimeRegularity {
  readonly median: WallTime
  /** Half of the nights began between these two, a quarter before and a quarter after. */
  readonly middleHalf: readonly [WallTime, WallTime]
  /** Minutes between those two. */
  readonly spread: number
  /** Nights that began within half an hour of what was meant, of those that had a plan. */
  readonly onTime: number
  readonly meant: number
}

/** Nights needed before a spread is shown (design choice). */
const NIGHTS_FOR_SPREAD = 7

/** Minutes around the meant bedtime that count as on time (design choice). */
export const ON_TIME_WITHIN = 30

/** How regular some bedtimes were, whatever side of midnight they lie on; null for fewer than seven. */
export const bedtimeRegularity = (bedtimes: readonly Bedtime[]): BedtimeRegularity | null => {
  const middle = medianTime(bedtimes.map(({ actual }) => actual))
  if (middle === null || bedtimes.length < NIGHTS_FOR_SPREAD) return null
  const centre = eveningMinutes(middle)
  // Counted from the median, so no bedtime is torn from the others by the clock's wrapping.
  const from = bedtimes.map(({ actual }) => aroundTheClock(eveningMinutes(actual) - centre))
  const early = quantile(from, 0.25) ?? 0
  const late = quantile(from, 0.75) ?? 0
  const meant = bedtimes.flatMap(({ actual, meant: wish }) =>
    wish ? [Math.abs(aroundTheClock(eveningMinutes(actual) - eveningMinutes(wish)))] : [],
  )
  const at = (minutes: number): WallTime => wallTimeFromMinutes(centre + Math.round(minutes))
  return {
    median: middle,
    middleHalf: [at(early), at(late)],
    spread: Math.round(late) - Math.round(early),
    onTime: meant.filter((minutes) => minutes <= ON_TIME_WITHIN).length,
    meant: meant.length,
  }
}
