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
 * Decides how reminders that fell due are told. Of each step only one rung is told: the last one rings when it is on
 * time, otherwise the step is caught up on in one notice, by the time it was first due, together with what has closed
 * meanwhile; but only until the evening is over: afterwards it is only remembered.
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
  const ofStep = (reminder: Reminder): Reminder[] =>
    due.filter(({ evening, step }) => evening === reminder.evening && step === reminder.step)
  return due.map((reminder) => {
    const rungs = ofStep(reminder)
    const useful = now <= reminder.usefulUntil
    const last = rungs.at(-1) === reminder
    if (last && useful && now - reminder.dueAt <= ON_TIME) return { reminder, delivery: 'shown' }
    if (!useful && reminder.usefulUntil < runningSince) return { reminder, delivery: 'app_was_off' }
    const original = rungs.find(({ rung }) => rung !== 'heads_up') ?? rungs.at(-1)
    const rings = rungs.some((one) => now <= one.usefulUntil && now - one.dueAt <= ON_TIME)
    const news =
      reminder === original && !rings && (useful || (reminder.rung !== 'heads_up' && !eveningOver(reminder)))
    return { reminder, delivery: news ? 'caught_up' : 'too_late' }
  })
}
