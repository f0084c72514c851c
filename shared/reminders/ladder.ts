import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore } from '../evening/instant'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import { actionableUntil } from './actionable'
import type { Reminder, ReminderLedger, Rung } from './ledger'
import { reminderKey } from './ledger'

/** How insistent reminders are. */
export interface LadderSettings {
  /** Minutes between a reminder and its repeats. */
  readonly repeatEveryMinutes: number
  /** How often a `do` step is repeated, 0-3. */
  readonly repeats: 0 | 1 | 2 | 3
  /** Minutes before the bath for "run the bath"; 0 for none. */
  readonly bathHeadsUpMinutes: number
}

/** Every ten minutes at most three times, and ten minutes to run the bath (design choices). */
export const USUAL_LADDER: LadderSettings = { repeatEveryMinutes: 10, repeats: 3, bathHeadsUpMinutes: 10 }

const REPEATS = ['repeat_1', 'repeat_2', 'repeat_3'] as const satisfies readonly Rung[]

/**
 * Every reminder one planned step may give, in time order; none for a step that has no place, was settled or is to
 * stay silent. A snooze takes the place of whatever would still have come after it was asked for.
 *
 * @example ladderOf(plan, magnesiumAt2200, EMPTY_LEDGER, USUAL_LADDER) // 22:00, 22:10, 22:20, 22:30
 */
export const ladderOf = (
  plan: EveningPlan,
  step: PlannedStep,
  ledger: ReminderLedger,
  settings: LadderSettings,
): Reminder[] => {
  const until = actionableUntil(step)
  if (step.state !== 'planned' || step.remind === false || step.start === null || until === undefined)
    return []
  const start = step.start
  const reminder = (rung: Rung, dueAt: Instant, usefulUntil: Instant, madeFor = start): Reminder => ({
    key: reminderKey(plan.evening, step.id, rung, madeFor),
    evening: plan.evening,
    step: step.id,
    rung,
    dueAt,
    usefulUntil,
  })
  const repeated = step.kind === 'do' && step.id !== 'lights_out'
  const rungs = [
    ...(step.id === 'warm_bath' && settings.bathHeadsUpMinutes > 0
      ? [reminder('heads_up', minutesBefore(start, settings.bathHeadsUpMinutes), start)]
      : []),
    reminder('moment', start, until),
    ...REPEATS.slice(0, repeated ? settings.repeats : 0).map((rung, index) =>
      reminder(rung, minutesAfter(start, settings.repeatEveryMinutes * (index + 1)), until),
    ),
  ]
  const snooze = ledger.snoozes.find((one) => one.evening === plan.evening && one.step === step.id)
  const kept = snooze ? rungs.filter((one) => one.dueAt <= snooze.askedAt) : rungs
  return [...kept, ...(snooze ? [reminder('snooze', snooze.until, until, snooze.askedAt)] : [])].filter(
    (one) => one.dueAt <= until,
  )
}
