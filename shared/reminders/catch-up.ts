import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { Reminder } from './ledger'

/** A reminder older than this when it is looked at was not seen in time. */
const ON_TIME = MINUTE

/** What to do with reminders that fell due: ring, tell together afterwards, or only remember. */
export interface Ringing {
  /** Due just now: one notification each. */
  readonly ring: readonly Reminder[]
  /** Fell due while nobody could be told: one notice for all, with their original times. */
  readonly catchUp: readonly Reminder[]
  /** Their window has closed, or a later reminder of the same step says the same. */
  readonly tooLate: readonly Reminder[]
}

/**
 * Sorts reminders that fell due. Of each step only the last rung is told; late ones come together in one notice, in
 * which a step whose window has closed is still listed so that nobody wonders.
 *
 * @example sortDue([bath2100, magnesium2145], at('21:50')) // { ring: [], catchUp: [bath2100, magnesium2145], tooLate: [] }
 */
export const sortDue = (due: readonly Reminder[], now: Instant): Ringing => {
  const lastOfStep = new Map(due.map((reminder) => [`${reminder.evening}/${reminder.step}`, reminder.key]))
  const last = due.filter((one) => lastOfStep.get(`${one.evening}/${one.step}`) === one.key)
  const told = last.filter((one) => one.rung !== 'heads_up' || now < one.usefulUntil)
  const late = told.filter((one) => now - one.dueAt > ON_TIME)
  return {
    ring: told.filter((one) => !late.includes(one)),
    catchUp: late,
    tooLate: due.filter((one) => !told.includes(one)),
  }
}

/** Whether a reminder can still be acted on. */
export const stillUseful = (reminder: Reminder, now: Instant): boolean => now <= reminder.usefulUntil
