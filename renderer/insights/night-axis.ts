import type { WallTime } from '../../shared/evening/wall-time'
import type { Bedtime } from '../../shared/insight/bedtimes'
import { aroundTheClock, eveningMinutes } from '../../shared/week/evening-minutes'

/** The part of the evening a strip shows, in minutes after the midnight before; hours after midnight go on from 24. */
export interface NightAxis {
  readonly from: number
  readonly to: number
  /** Where a time lies on it. */
  at(time: WallTime): number
}

const HOUR = 60
const USUAL = { from: 20 * HOUR, to: 28 * HOUR }
const ROOM = 30

/**
 * An axis from 20:00 to 04:00, wider where bedtimes lie outside it, and elsewhere for those who sleep by day: times
 * are counted round the clock from the usual one, so midnight and noon tear nothing apart.
 */
export const nightAxis = (nights: readonly Bedtime[], usual: WallTime): NightAxis => {
  const centre = eveningMinutes(usual)
  const at = (time: WallTime): number => centre + aroundTheClock(eveningMinutes(time) - centre)
  const all = nights.flatMap(({ actual, meant }) => [at(actual), ...(meant ? [at(meant)] : [])])
  const isUsual = centre >= USUAL.from && centre <= USUAL.to
  const edges = isUsual ? [...all, USUAL.from + ROOM, USUAL.to - ROOM] : all
  return {
    from: Math.floor((Math.min(...edges) - ROOM) / HOUR) * HOUR,
    to: Math.ceil((Math.max(...edges) + ROOM) / HOUR) * HOUR,
    at,
  }
}

/** Hours to write beside the strip, at most five of them. */
export const axisTicks = ({ from, to }: NightAxis): number[] => {
  const every = Math.max(1, Math.ceil((to - from) / HOUR / 4)) * HOUR
  return Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, index) => from + index * every)
}
