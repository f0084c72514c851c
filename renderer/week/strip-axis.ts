import { type EveningDate, eveningsBetween } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { minutesOfDay, wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'

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
export const STRIP_EDGE = 10
