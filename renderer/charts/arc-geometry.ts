import type { Instant } from '../../shared/evening/instant'
import { MINUTE, minutesBefore, minutesBetween } from '../../shared/evening/instant'

/** A place in the drawing, in CSS pixels from its top left. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The room the arc is drawn in and the moments it spans. */
export interface ArcFrame {
  readonly width: number
  readonly height: number
  /** The first moment on the line. */
  readonly from: Instant
  readonly bedtime: Instant
  readonly wake: Instant
}

/** Turns moments into places. */
export interface ArcGeometry {
  /** y of the horizon, which is bedtime. */
  readonly horizon: number
  /** x of a moment; outside the drawing's span it stops at the edge. */
  x(instant: Instant): number
  /** The moment at an x, from the first one on the line to waking. */
  instantAt(x: number): Instant
  /** The place of a moment on the falling line; after bedtime it stays on the horizon. */
  at(instant: Instant): Point
  /** An SVG path along the line from one moment to another. */
  path(from: Instant, to: Instant): string
}

const LEFT = 44
/** The share of the width up to bedtime; what is right of it is night. */
const EVENING_SHARE = 0.83
const BELOW_HORIZON = 40
const ABOVE_LINE = 90
const STEEPNESS = 1.55
const SAMPLES_EVERY = 6

/**
 * The line of an evening: it falls to the horizon, which is bedtime. Time telescopes, so that the last hours before
 * bed, where everything happens, get most of the room.
 */
export const arcGeometry = ({ width, height, from, bedtime, wake }: ArcFrame): ArcGeometry => {
  const horizon = height - BELOW_HORIZON
  const bedX = Math.round(width * EVENING_SHARE)
  const span = Math.max(60, minutesBetween(from, bedtime))
  const share = (instant: Instant): number => {
    const before = Math.min(span, Math.max(0, minutesBetween(instant, bedtime)))
    return 1 - Math.log(1 + before / 60) / Math.log(1 + span / 60)
  }
  const fallen = (u: number): number =>
    horizon - (horizon - ABOVE_LINE) * Math.cos((u ** STEEPNESS * Math.PI) / 2)
  const x = (instant: Instant): number => {
    if (instant <= bedtime) return LEFT + (bedX - LEFT) * share(instant)
    const night = Math.min(1, (instant - bedtime) / Math.max(MINUTE, wake - bedtime))
    return bedX + (width - bedX) * night
  }
  const pointAt = (across: number): Point => ({
    x: across,
    y: fallen(Math.min(1, Math.max(0, (across - LEFT) / (bedX - LEFT)))),
  })
  return {
    horizon,
    x,
    instantAt: (across) => {
      if (across > bedX) return bedtime + Math.min(1, (across - bedX) / (width - bedX)) * (wake - bedtime)
      const u = Math.max(0, (across - LEFT) / (bedX - LEFT))
      return minutesBefore(bedtime, 60 * ((1 + span / 60) ** (1 - u) - 1))
    },
    at: (instant) => pointAt(x(instant)),
    path: (start, end) => {
      const first = x(start)
      const last = x(end)
      const steps = Math.max(1, Math.ceil((last - first) / SAMPLES_EVERY))
      const points = Array.from({ length: steps + 1 }, (_, index) =>
        pointAt(first + ((last - first) * index) / steps),
      )
      return points
        .map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`)
        .join('')
    },
  }
}

/**
 * The hours to mark from `from` to `bedtime`, thinned out where they would stand closer than `room` pixels; the
 * later hour stays, as it lies in the part that matters most.
 */
export const hourMarks = (
  { x }: Pick<ArcGeometry, 'x'>,
  { from, bedtime }: Pick<ArcFrame, 'from' | 'bedtime'>,
  minutesPastHour: (instant: Instant) => number,
  room: number,
): Instant[] => {
  const marks: Instant[] = []
  const last = Math.floor(bedtime / MINUTE) * MINUTE
  let edge = x(bedtime) - room / 2
  for (let hour = last - minutesPastHour(last) * MINUTE; hour > from; hour -= 60 * MINUTE) {
    if (edge - x(hour) < room) continue
    marks.unshift(hour)
    edge = x(hour)
  }
  return marks
}

/** Where the "now" pill goes: above the ember, on the axis where a label is in its way, or beside the ember. */
export type PillPlace = 'above' | 'axis' | 'beside'

/**
 * Chooses the pill's place from the x of now and of bedtime and the x of every label above the line, and of every one
 * that hangs down to the axis; after bedtime it stands beside the bed.
 */
export const pillPlace = (
  now: number,
  bed: number,
  labels: { readonly above: readonly number[]; readonly onAxis: readonly number[] },
  pillWidth: number,
  labelWidth: number,
): PillPlace => {
  if (now >= bed) return 'beside'
  const half = pillWidth / 2
  const isInTheWay = (x: number): boolean => x - 6 < now + half + 4 && now - half - 4 < x + labelWidth
  if (!labels.above.some(isInTheWay)) return 'above'
  return labels.onAxis.some(isInTheWay) ? 'beside' : 'axis'
}

/** Which labels go below the line: those that would begin before the label above in front of them has ended. */
export const labelsBelow = (labels: readonly { readonly x: number; readonly width: number }[]): boolean[] => {
  let end = Number.NEGATIVE_INFINITY
  return labels.map(({ x, width }) => {
    const below = x < end
    if (!below) end = x + width
    return below
  })
}
