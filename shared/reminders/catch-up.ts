import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { Delay, Reminder, ReminderLedger, Told } from './ledger'

/** A reminder older than this when it is looked at was not seen in time. */
const ON_TIME = MINUTE

/** What reminders are told in: when, and what stands in their way. */
export interface Telling {
  readonly now: Instant
  /** When Evenfall started; a window that closed before then passed while it was off. */
  readonly runningSince: Instant
  /** What holds reminders back now; null when they may be told. */
  readonly hold: 'do_not_disturb' | 'paused' | null
  /** What was held until now is among what is told. */
  readonly ledger: ReminderLedger
  /** Whether an evening has ended, so that its late steps are no news any more. */
  eveningOver(reminder: Reminder): boolean
}

/**
 * Decides how reminders that fell due are told. While something holds them back they wait. Otherwise only one rung of
 * each step is told: the last one rings when it is on time, else the step is caught up on in one notice, by the time it
 * was first due. What has closed meanwhile is news only when nobody held it back, and until the evening is over.
 *
 * @example tellDue([bathAt2100, magnesiumAt2145], { now: at('21:50'), … }) // both 'caught_up'
 */
export const tellDue = (due: readonly Reminder[], telling: Telling): Told[] => {
  const { now, runningSince, hold, ledger } = telling
  const wasHeld = ({ key }: Reminder): Delay | undefined =>
    ledger.handled[key]?.delivery === 'held' ? ledger.handled[key].delayedBy : undefined
  return due.map((reminder): Told => {
    const useful = now <= reminder.usefulUntil
    const isLate = now - reminder.dueAt > ON_TIME
    const late: Delay = reminder.dueAt < runningSince ? 'off' : 'asleep'
    const held = wasHeld(reminder)
    const delay = held ?? (isLate ? late : undefined)
    const told = (delivery: Told['delivery'], delayedBy = delay): Told => ({
      reminder,
      delivery,
      ...(delayedBy ? { delayedBy } : {}),
    })
    if (useful && hold) return told('held', hold)
    const rungs = due.filter((one) => one.evening === reminder.evening && one.step === reminder.step)
    if (rungs.at(-1) === reminder && useful && !isLate && !held) return told('shown')
    if (!useful && !held && reminder.usefulUntil < runningSince) return told('app_was_off')
    const rings = rungs.some((one) => now <= one.usefulUntil && now - one.dueAt <= ON_TIME && !wasHeld(one))
    const original = rungs.find(({ rung }) => rung !== 'heads_up') ?? rungs.at(-1)
    const isNews = useful || (!held && reminder.rung !== 'heads_up' && !telling.eveningOver(reminder))
    return told(reminder === original && !rings && isNews ? 'caught_up' : 'too_late')
  })
}
