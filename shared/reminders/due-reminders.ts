import type { Instant } from '../evening/instant'
import { entriesOf } from '../log/entries-of'
import type { LogEvent } from '../log/log-event'
import type { EveningPlan } from '../planner/evening-plan'
import type { LadderSettings } from './ladder'
import { ladderOf, USUAL_LADDER } from './ladder'
import type { Reminder, ReminderLedger } from './ledger'

/** Every reminder of the live evenings that was neither handled nor answered yet, in time order. */
const openReminders = (
  plans: readonly EveningPlan[],
  log: readonly LogEvent[],
  ledger: ReminderLedger,
  settings: LadderSettings,
): Reminder[] =>
  plans
    .flatMap((plan) => {
      const answered = entriesOf(log, plan.evening)
      return plan.steps
        .filter((step) => !answered.has(step.id))
        .flatMap((step) => ladderOf(plan, step, ledger, settings))
        .filter((reminder) => !Object.hasOwn(ledger.handled, reminder.key))
    })
    .sort((one, other) => one.dueAt - other.dueAt)

/**
 * The reminders that fell due after `since`, up to and including `until`, and were neither handled nor answered.
 * Those past their `usefulUntil` are among them: the ledger must remember that they came too late.
 *
 * @example dueReminders([plan], [], EMPTY_LEDGER, at('21:59'), at('22:00')) // [magnesium, moment, 22:00]
 */
export const dueReminders = (
  plans: readonly EveningPlan[],
  log: readonly LogEvent[],
  ledger: ReminderLedger,
  since: Instant,
  until: Instant,
  settings: LadderSettings = USUAL_LADDER,
): Reminder[] =>
  openReminders(plans, log, ledger, settings).filter(
    (reminder) => since < reminder.dueAt && reminder.dueAt <= until,
  )

/** When the next reminder after `now` falls due; undefined when none is left in these evenings. */
export const nextDueAfter = (
  plans: readonly EveningPlan[],
  log: readonly LogEvent[],
  ledger: ReminderLedger,
  now: Instant,
  settings: LadderSettings = USUAL_LADDER,
): Instant | undefined => openReminders(plans, log, ledger, settings).find((one) => one.dueAt > now)?.dueAt
