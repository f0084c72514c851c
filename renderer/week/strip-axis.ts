import { type EveningDate, eveningsBetween } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { minutesOfDay, wallClockAt, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { Night } from '../../shared/routine/routine'
import { eveningMinutes } from '../../shared/week/evening-minutes'
import { type DraftNight, LONGEST, minutesByTheClock, SHORTEST } from '../../shared/week/night-problem'

/** What all strips of a week have in common: whole hours, in minutes after the midnight before each evening. */
export interface StripAxis {
  readonly from: number
  readonly to: number
}

/** A stretch of one evening as the clock on the wall shows it, on the axis. */
export interface WallSpan {
  readonly start: number
  readonly end: number
}

const HOUR = 60
/** What a week without nights is drawn on: 20:00 to 08:00. */
const USUAL_AXIS: StripAxis = { from: 20 * HOUR, to: 32 * HOUR }

/**
 * Where a moment lies on the axis of its evening, by the clock on the wall, so equal times stand below each other
 * whatever the clocks do that night.
 *
 * @example onAxis('2026-11-21', at('2026-11-22T00:30+01:00'), zone) // 1470
 */
export const onAxis = (evening: EveningDate, instant: Instant, zone: Zone): number => {
  const { date, time } = wallClockAt(instant, zone)
  return eveningsBetween(evening, date) * 24 * HOUR + minutesOfDay(time)
}

/** The whole hours that hold all spans, for any bedtime of the day. */
export const axisFor = (spans: readonly WallSpan[]): StripAxis =>
  spans.length === 0
    ? USUAL_AXIS
    : {
        from: Math.floor(Math.min(...spans.map(({ start }) => start)) / HOUR) * HOUR,
        to: Math.ceil(Math.max(...spans.map(({ end }) => end)) / HOUR) * HOUR,
      }

const STEPS = [1, 2, 3, 4, 6, 12].map((hours) => hours * HOUR)

/** The hours to write above the strips: as many as have room for `labelWidth` pixels each. */
export const axisHours = ({ from, to }: StripAxis, width: number, labelWidth: number): number[] => {
  const step = STEPS.find((minutes) => (minutes / (to - from)) * width >= labelWidth) ?? 12 * HOUR
  const first = Math.ceil(from / step) * step
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step)
}

/** Pixels from the left of a strip. */
export const acrossStrip =
  ({ from, to }: StripAxis, width: number) =>
  (minutes: number): number =>
    STRIP_EDGE + ((minutes - from) / (to - from)) * (width - 2 * STRIP_EDGE)

/** Pixels left free at both ends of a strip. */
const STRIP_EDGE = 10

/** What of a bar is pulled: an end, or all of it. */
export type Part = 'bed' | 'wake' | 'both'

/** The first and last bedtime of an evening, noon to noon, and minutes a bar moves at a time. */
const FIRST_BED = 12 * HOUR
const LAST_BED = 36 * HOUR - 5
const STOP = 5

/**
 * A night on the axis pulled by some minutes, on multiples of five: never into another evening, and an end never so far
 * that the night gets shorter or longer than fields accept.
 *
 * @example pulled({ start: 1350, end: 1845 }, 'bed', 62) // { start: 1410, end: 1845 }
 */
export const pulled = ({ start, end }: WallSpan, part: Part, minutes: number): WallSpan => {
  const stop = (to: number, least: number, most: number): number =>
    Math.min(most, Math.max(least, Math.round(to / STOP) * STOP))
  if (part === 'wake') return { start, end: stop(end + minutes, start + SHORTEST, start + LONGEST) }
  if (part === 'bed') {
    const least = Math.max(FIRST_BED, end - LONGEST)
    return { start: stop(start + minutes, least, Math.min(LAST_BED, end - SHORTEST)), end }
  }
  const to = stop(start + minutes, FIRST_BED, LAST_BED)
  return { start: to, end: end + to - start }
}

/** The night that lies on the axis there. */
export const nightOn = ({ start, end }: WallSpan): Night => ({
  bed: wallTimeFromMinutes(start),
  wake: wallTimeFromMinutes(end),
})

/** Where a night as typed lies on the axis; undefined while it is none. */
export const spanOf = (night: DraftNight): WallSpan | undefined => {
  const minutes = minutesByTheClock(night)
  if (night.bed === null || minutes === null) return undefined
  const start = eveningMinutes(night.bed)
  return { start, end: start + minutes }
}

/** Where a plan's night lies on the axis. */
export const spanOfPlan = (
  evening: EveningDate,
  { bedtime, wake, zone }: Pick<EveningPlan, 'bedtime' | 'wake' | 'zone'>,
): WallSpan => ({ start: onAxis(evening, bedtime, zone), end: onAxis(evening, wake, zone) })
