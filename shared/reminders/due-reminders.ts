import type { Instant } from '../evening/instant'
import { entriesOf } from '../log/entries-of'
import type { LogEvent } from '../log/log-event'
import type { EveningPlan } from '../planner/evening-plan'
import { ladderOf } from './ladder'
import type { Reminder, ReminderLedger } from './ledger'
import type { ReminderSettings } from './reminder-settings'
import { USUAL_REMINDERS } from './reminder-settings'

interface Known {
  readonly settings: ReminderSettings
  readonly snoozes: ReminderLedger['snoozes']
  readonly reminders: readonly Reminder[]
}

/** The loop asks every few seconds and plans rarely change, so an unchanged plan's ladders are built once. */
const known = new WeakMap<EveningPlan, Known>()

const laddersOf = (
  plan: EveningPlan,
  ledger: ReminderLedger,
  settings: ReminderSettings,
): readonly Reminder[] => {
  const before = known.get(plan)
  if (before?.settings === settings && before.snoozes === ledger.snoozes) return before.reminders
  const reminders = plan.steps.flatMap((step) => ladderOf(plan, step, ledger, settings))
  known.set(plan, { settings, snoozes: ledger.snoozes, reminders })
  return reminders
}

/** Every reminder of the live evenings whose step was not answered yet, in time order. */
const unanswered = (
  plans: readonly EveningPlan[],
  log: readonly LogEvent[],
  ledger: ReminderLedger,
  settings: ReminderSettings,
): Reminder[] =>
  plans
    .flatMap((plan) => {
      const answered = entriesOf(log, plan.evening)
      return laddersOf(plan, ledger, settings).filter(({ step }) => !answered.has(step))
    })
    .sort((one, other) => one.dueAt - other.dueAt)

const isOpen =
  (ledger: ReminderLedger) =>
  ({ key }: Reminder): boolean =>
    !Object.hasOwn(ledger.handled, key)

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
  settings: ReminderSettings = USUAL_REMINDERS,
): Reminder[] =>
  unanswered(plans, log, ledger, settings)
    .filter(isOpen(ledger))
    .filter((reminder) => since < reminder.dueAt && reminder.dueAt <= until)

/** The reminders that were held and whose step was still not answered, in time order. */
export const heldReminders = (
  plans: readonly EveningPlan[],
  log: readonly LogEvent[],
  ledger: ReminderLedger,
  settings: ReminderSettings = USUAL_REMINDERS,
): Reminder[] =>
  unanswered(plans, log, ledger, settings).filter(({ key }) => ledger.handled[key]?.delivery === 'held')

/** When the next reminder after `now` falls due; undefined when none is left in these evenings. */
export const nextDueAfter = (
  plans: readonly EveningPlan[],
  log: readonly LogEvent[],
  ledger: ReminderLedger,
  now: Instant,
  settings: ReminderSettings = USUAL_REMINDERS,
): Instant | undefined =>
  unanswered(plans, log, ledger, settings)
    .filter(isOpen(ledger))
    .find((one) => one.dueAt > now)?.dueAt
