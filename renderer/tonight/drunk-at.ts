import { addEvenings } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { WallTime } from '../../shared/evening/wall-time'
import { resolveWallTime, wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'

/**
 * The last time the clock on the wall showed a time, up to `now`: what somebody means who says when they drank
 * something.
 *
 * @example drunkAt('23:50', zone, now) // yesterday evening, when it is 00:10
 */
export const drunkAt = (time: WallTime, zone: Zone, now: Instant): Instant => {
  const { date } = wallClockAt(now, zone)
  const today = resolveWallTime(date, time, zone).instant
  return today <= now ? today : resolveWallTime(addEvenings(date, -1), time, zone).instant
}
