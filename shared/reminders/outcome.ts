import type { Instant } from '../evening/instant'
import type { Entry } from '../log/log-event'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import { actionableUntil } from './actionable'
import type { ReminderLedger } from './ledger'
import { ranBetween } from './runs'

/**
 * How a step stands. `missed`: its time passed while Evenfall ran, the computer slept or something held reminders back;
 * `not_recorded`: Evenfall was not running at all while it could be answered. Both are computed and never stored.
 */
export type Outcome = 'upcoming' | 'open' | 'done' | 'skipped' | 'missed' | 'not_recorded' | 'left_out'

/** How a step of a plan stands at `now`, given the entry the user made for it, if any. */
export const outcomeOf = (
  plan: EveningPlan,
  step: PlannedStep,
  entry: Entry | undefined,
  ledger: ReminderLedger,
  now: Instant,
): Outcome => {
  if (entry) return entry.answer
  const until = actionableUntil(step)
  if (step.start === null || until === undefined) return 'left_out'
  if (now < step.start) return 'upcoming'
  if (now <= until) return 'open'
  const told = Object.values(ledger.handled).some(
    (one) => one.evening === plan.evening && one.step === step.id && one.delivery !== 'app_was_off',
  )
  return told || ranBetween(ledger.runs, step.start, until) ? 'missed' : 'not_recorded'
}
