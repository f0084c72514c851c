import { eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { resolveInEvening } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { ReminderSettings, ReminderSound } from './reminder-settings'

/**
 * The sound a notification may make at `now`: the chosen one, or none from the quiet hour until the evening ends at
 * noon.
 *
 * @example soundAt({ …, sound: 'bell', quietFrom: '22:00' }, at('22:15'), zone) // 'none'
 */
export const soundAt = ({ sound, quietFrom }: ReminderSettings, now: Instant, zone: Zone): ReminderSound =>
  quietFrom !== null && now >= resolveInEvening(eveningOf(now, zone), quietFrom, zone).instant
    ? 'none'
    : sound
