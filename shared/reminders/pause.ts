import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'

/** How long reminders may pause: an hour, until tonight's wake time, or until the next evening begins at noon. */
export type Pause = 'one_hour' | 'tonight' | 'tomorrow'

/** The evening called tonight, and when it is over; null on an evening without a plan. */
export interface PausedEvening {
  readonly evening: EveningDate
  readonly wake: Instant | null
  readonly zone: Zone
}

const NOON = wallTimeFromMinutes(12 * 60)
/** An evening without a plan is over at six in the morning (design choice). */
const MORNING = wallTimeFromMinutes(6 * 60)

/**
 * Until when a pause lasts that begins at `now`. It always ends, also when Evenfall is not running then.
 *
 * @example pausedUntil('tonight', at('21:00'), { evening: '2026-11-22', wake: at('06:45'), zone }) // 06:45
 */
export const pausedUntil = (pause: Pause, now: Instant, { evening, wake, zone }: PausedEvening): Instant => {
  if (pause === 'one_hour') return minutesAfter(now, 60)
  const next = addEvenings(evening, 1)
  const over = wake ?? resolveWallTime(next, MORNING, zone).instant
  return pause === 'tonight' ? over : Math.max(over, resolveWallTime(next, NOON, zone).instant)
}
