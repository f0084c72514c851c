import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore } from '../evening/instant'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import { actionableUntil } from './actionable'
import type { Reminder, ReminderLedger, Rung } from './ledger'
import { reminderKey } from './ledger'
import type { ReminderSettings } from './reminder-settings'

/** Minutes it takes to run a bath (design choice). */
const MINUTES_TO_RUN_A_BATH = 10

const REPEATS = ['repeat_1', 'repeat_2', 'repeat_3'] as const satisfies readonly Rung[]

/**
 * Every reminder one planned step may give, in time order; none for a step that has no place, was settled or is to
 * stay silent. A snooze takes the place of whatever would still have come after it was asked for.
 *
 * @example ladderOf(plan, magnesiumAt2200, EMPTY_LEDGER, USUAL_REMINDERS) // 22:00, 22:10, 22:20, 22:30
 */
export const ladderOf = (
  plan: EveningPlan,
  step: PlannedStep,
  ledger: ReminderLedger,
  settings: ReminderSettings,
): Reminder[] => {
  const until = actionableUntil(step)
  if (step.state !== 'planned' || step.start === null || until === undefined) return []
  if (step.remind === false || settings.withoutReminder.includes(step.id)) return []
  const start = step.start
  const reminder = (rung: Rung, dueAt: Instant, usefulUntil: Instant, madeFor = start): Reminder => ({
    key: reminderKey(plan.evening, step.id, rung, madeFor),
    evening: plan.evening,
    step: step.id,
    rung,
    dueAt,
    usefulUntil,
  })
  const isRepeated =
    step.kind === 'do' && step.id !== 'lights_out' && !settings.withoutRepeats.includes(step.id)
  const rungs = [
    ...(step.id === 'warm_bath' && settings.headsUp
      ? [reminder('heads_up', minutesBefore(start, MINUTES_TO_RUN_A_BATH), start)]
      : []),
    reminder('moment', start, until),
    ...REPEATS.slice(0, isRepeated ? settings.repeats : 0).map((rung, index) =>
      reminder(rung, minutesAfter(start, settings.minutesBetween * (index + 1)), until),
    ),
  ]
  const snooze = ledger.snoozes.find((one) => one.evening === plan.evening && one.step === step.id)
  const kept = snooze ? rungs.filter((one) => one.dueAt <= snooze.askedAt) : rungs
  return [...kept, ...(snooze ? [reminder('snooze', snooze.until, until, snooze.askedAt)] : [])].filter(
    (one) => one.dueAt <= until,
  )
}
