import type { Instant } from '../evening/instant'
import type { EveningPlan } from '../planner/evening-plan'
import type { StepId } from '../routine/step'
import { ladderOf } from './ladder'
import type { Rung } from './ledger'
import { EMPTY_LEDGER } from './ledger'
import type { ReminderSettings } from './reminder-settings'

/** How long a rehearsal of an evening takes, in milliseconds (design choice). */
export const REHEARSAL_LENGTH = 60_000

/** One reminder of a rehearsal. */
export interface RehearsedReminder {
  readonly step: StepId
  readonly rung: Rung
  /** When it would come in the real evening. */
  readonly dueAt: Instant
  /** When it comes in the rehearsal, in milliseconds after its start. */
  readonly after: number
}

/** A rehearsal as the window shows it. */
export interface RehearsalView {
  readonly of: number
  /** What has come so far, and whether the notification service took it. */
  readonly shown: readonly (RehearsedReminder & { readonly isDelivered: boolean })[]
  readonly isOver: boolean
}

/**
 * Every reminder of an evening nobody answers, in its order, spread evenly over {@link REHEARSAL_LENGTH}: two that are
 * a minute apart in the real evening would otherwise come in the same moment.
 */
export const rehearsalOf = (plan: EveningPlan, settings: ReminderSettings): RehearsedReminder[] => {
  const all = plan.steps
    .flatMap((step) =>
      ladderOf(
        plan,
        { ...step, state: step.start === null ? step.state : 'planned' },
        EMPTY_LEDGER,
        settings,
      ),
    )
    .sort((one, other) => one.dueAt - other.dueAt)
  return all.map(({ step, rung, dueAt }, index) => ({
    step,
    rung,
    dueAt,
    after: Math.round((index * REHEARSAL_LENGTH) / all.length),
  }))
}
