import type { WallTime } from '../evening/wall-time'
import { minutesOfDay, wallTimeFromMinutes } from '../evening/wall-time'

const DAY = 1440
const NOON = 720

/**
 * A time of the night on one rising axis, in minutes since the midnight before the evening began: 720 (noon) to 2159.
 * Hours after midnight count on from 24, so late bedtimes lie after early ones.
 *
 * @example eveningMinutes('22:30') // 1350
 * @example eveningMinutes('00:30') // 1470
 */
export const eveningMinutes = (time: WallTime): number =>
  minutesOfDay(time) < NOON ? minutesOfDay(time) + DAY : minutesOfDay(time)

/**
 * Minutes from one time of day to another the shortest way round the clock, -719 to 720; negative when `to` is earlier.
 *
 * @example minutesLater('23:30', '00:15') // 45
 */
export const minutesLater = (from: WallTime, to: WallTime): number =>
  aroundTheClock(minutesOfDay(to) - minutesOfDay(from))

/** A difference in minutes brought to the shortest way round the clock, over -720 up to 720. */
export const aroundTheClock = (minutes: number): number => {
  const wrapped = ((minutes % DAY) + DAY) % DAY
  return wrapped > DAY / 2 ? wrapped - DAY : wrapped
}

/**
 * The median of times of day, of an even number the earlier of the middle two, so it is always one that occurs; null
 * for none. The day is cut open where it is emptiest and at noon where that is a tie, so people who sleep by day get
 * a median too.
 *
 * @example medianTime(['22:30', '22:30', '00:30']) // '22:30'
 */
export const medianTime = (times: readonly WallTime[]): WallTime | null => {
  const sorted = times.map(eveningMinutes).sort((one, other) => one - other)
  const last = sorted.at(-1)
  if (last === undefined) return null
  let before = last - DAY
  const gaps = sorted.map((minutes) => {
    const gap = minutes - before
    before = minutes
    return gap
  })
  const start = gaps.indexOf(Math.max(...gaps))
  const middle = (start + Math.floor((sorted.length - 1) / 2)) % sorted.length
  return wallTimeFromMinutes(sorted[middle] ?? 0)
}
