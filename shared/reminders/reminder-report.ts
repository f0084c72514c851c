import type { Instant } from '../evening/instant'
import { entriesOf } from '../log/entries-of'
import type { Answer, LogEvent } from '../log/log-event'
import type { EveningPlan } from '../planner/evening-plan'
import type { StepId } from '../routine/step'
import { ladderOf } from './ladder'
import type { Delay, Delivery, ReminderLedger, Rung } from './ledger'
import type { Outcome } from './outcome'
import { outcomeOf } from './outcome'
import type { ReminderSettings } from './reminder-settings'

/** What became of one reminder; `expected` ones are still to come. */
export interface ReportedReminder {
  readonly rung: Rung
  readonly dueAt: Instant
  readonly delivery: Delivery | 'expected'
  /** When the notification service had taken it; null where it never did. */
  readonly deliveredAt: Instant | null
  readonly seenAt: Instant | null
  readonly delayedBy: Delay | null
}

/** What became of one step of an evening: when it was planned, what reminded of it, and what was answered. */
export interface StepReport {
  readonly step: StepId
  /** When the plan has it start; null for a step without a place. */
  readonly planned: Instant | null
  readonly outcome: Outcome
  /** In time order. */
  readonly reminders: readonly ReportedReminder[]
  /** What the user said, and when that was written down. */
  readonly answered: { readonly answer: Answer; readonly at: Instant } | null
}

/** What a report is made from. */
export interface Reported {
  readonly plan: EveningPlan
  readonly log: readonly LogEvent[]
  readonly ledger: ReminderLedger
  readonly settings: ReminderSettings
  readonly now: Instant
}

/** The report of an evening, one entry for each step in the plan's order. */
export const reminderReport = ({ plan, log, ledger, settings, now }: Reported): StepReport[] => {
  const entries = entriesOf(log, plan.evening)
  const writtenAt = new Map(log.map((line) => [line.id, line.writtenAt]))
  return plan.steps.map((step) => {
    const standing = entries.get(step.id)
    const told = Object.entries(ledger.handled)
      .filter(([, one]) => one.evening === plan.evening && one.step === step.id)
      .map(([, one]) => ({
        rung: one.rung,
        dueAt: one.dueAt,
        delivery: one.delivery,
        deliveredAt: one.deliveredAt ?? null,
        seenAt: one.seenAt ?? null,
        delayedBy: one.delayedBy ?? null,
      }))
    const expected = standing
      ? []
      : ladderOf(plan, step, ledger, settings)
          .filter(({ key, dueAt }) => dueAt > now && !Object.hasOwn(ledger.handled, key))
          .map(({ rung, dueAt }) => ({
            rung,
            dueAt,
            delivery: 'expected' as const,
            deliveredAt: null,
            seenAt: null,
            delayedBy: null,
          }))
    return {
      step: step.id,
      // An answered step stands where it was done; the log knows where it was planned.
      planned: standing?.entry.planned?.start ?? step.start,
      outcome: outcomeOf(plan, step, standing?.entry, ledger, now),
      reminders: [...told, ...expected].sort((one, other) => one.dueAt - other.dueAt),
      answered: standing
        ? {
            answer: standing.entry.answer,
            at: writtenAt.get(standing.id) ?? standing.entry.happenedAt,
          }
        : null,
    }
  })
}
