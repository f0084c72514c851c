import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import { resolveInEvening, resolveWallTime, wallClockAt } from '../evening/wall-time'
import type { Zone } from '../evening/zone'

/** A night in times on the wall, as somebody remembers it; null where nothing was filled in. */
export interface RememberedTimes {
  readonly toBed: WallTime | null
  readonly woke: WallTime | null
  readonly up: WallTime | null
}

/** The same as moments. */
export interface RememberedMoments {
  readonly toBedAt?: Instant
  readonly wokeAt?: Instant
  readonly upAt?: Instant
}

/**
 * Places remembered times after an evening: to bed in the evening itself, waking and getting up each the first time
 * the clock shows it after what came before, also for those who sleep by day.
 *
 * @example nightMoments('2026-11-22', zone, { toBed: '23:10', woke: '06:50', up: '07:05' }) // 22nd, 23rd and 23rd
 */
export const nightMoments = (
  evening: EveningDate,
  zone: Zone,
  { toBed, woke, up }: RememberedTimes,
): RememberedMoments => {
  const toBedAt = toBed === null ? undefined : resolveInEvening(evening, toBed, zone).instant
  const wokeAt = woke === null ? undefined : firstAfter(toBedAt, woke, evening, zone)
  const upAt = up === null ? undefined : firstAfter(wokeAt ?? toBedAt, up, evening, zone)
  return {
    ...(toBedAt === undefined ? {} : { toBedAt }),
    ...(wokeAt === undefined ? {} : { wokeAt }),
    ...(upAt === undefined ? {} : { upAt }),
  }
}

/** The first moment at or after another at which the wall shows a time; without another, in the evening. */
const firstAfter = (
  earlier: Instant | undefined,
  time: WallTime,
  evening: EveningDate,
  zone: Zone,
): Instant => {
  if (earlier === undefined) return resolveInEvening(evening, time, zone).instant
  const { date } = wallClockAt(earlier, zone)
  const sameDay = resolveWallTime(date, time, zone).instant
  return sameDay >= earlier ? sameDay : resolveWallTime(addEvenings(date, 1), time, zone).instant
}
