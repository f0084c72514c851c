import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { Delivery, Reminder } from './ledger'

/** A reminder older than this when it is looked at was not seen in time. */
const ON_TIME = MINUTE

/** A reminder that fell due, and how it is told. */
export interface Told {
  readonly reminder: Reminder
  readonly delivery: Delivery
}

/**
 * Decides how reminders that fell due are told. Of each step only its last rung is told. What is on time rings by
 * itself; what is late is caught up on in one notice with original times, together with what has closed meanwhile,
 * but only while something can still be done about the evening: afterwards it is only remembered.
 *
 * @param runningSince when Evenfall started; a window that closed before then passed while the app was off
 * @param eveningOver whether an evening has ended, so that its late steps are no news any more
 * @example tellDue([bathAt2100, magnesiumAt2145], at('21:50'), …) // both 'caught_up'
 */
export const tellDue = (
  due: readonly Reminder[],
  now: Instant,
  runningSince: Instant,
  eveningOver: (reminder: Reminder) => boolean,
): Told[] => {
  const lastOfStep = new Map(due.map((reminder) => [`${reminder.evening}/${reminder.step}`, reminder.key]))
  return due.map((reminder) => {
    const last = lastOfStep.get(`${reminder.evening}/${reminder.step}`) === reminder.key
    const useful = now <= reminder.usefulUntil
    if (last && useful && now - reminder.dueAt <= ON_TIME) return { reminder, delivery: 'shown' }
    if (!useful && reminder.usefulUntil < runningSince) return { reminder, delivery: 'app_was_off' }
    const news = last && (useful || (reminder.rung !== 'heads_up' && !eveningOver(reminder)))
    return { reminder, delivery: news ? 'caught_up' : 'too_late' }
  })
}
