import * as z from 'zod'
import { changeOfEvening, mealTimes, ownSteps } from '../document/evening-parts'
import { eveningDate, instant, stepId, wallTime } from '../document/parts'
import { caffeineWish, fallAsleep } from '../document/routine-document'
import type { Repair } from '../planner/evening-plan'
import { EARLIEST_OWN_STEP } from '../routine/own-step'
import type { Carried } from './answers'

const repair: z.ZodType<Repair> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('shorten'), step: stepId, minutes: z.number() }),
  z.strictObject({ kind: z.literal('move'), step: stepId, start: instant }),
  z.strictObject({ kind: z.literal('skip'), step: stepId }),
  z.strictObject({ kind: z.literal('move-bedtime'), minutes: z.number() }),
])

const momentBeforeBed = z.number().int().min(0).max(EARLIEST_OWN_STEP).nullable()

/** The steps of evenings: which, when, and what stands in their way. */
export const PLAN_REQUESTS = {
  switchStep: z.strictObject({
    evening: eveningDate,
    step: stepId,
    on: z.boolean(),
    scope: z.enum(['tonight', 'weekday', 'always']),
  }),
  /** What is different about one evening, all of it; null makes it an ordinary one again. */
  changeEvening: z.strictObject({ evening: eveningDate, change: changeOfEvening.nullable() }),
  setCommitments: z.strictObject({
    evening: eveningDate,
    commitments: z.array(z.strictObject({ start: wallTime, end: wallTime })).max(12),
  }),
  /** Puts a step elsewhere in its window, this evening only; null puts it back. */
  moveStep: z.strictObject({
    evening: eveningDate,
    step: stepId,
    minutesBeforeBed: momentBeforeBed,
  }),
  /** Puts a step elsewhere in its window on every evening; null puts it back. */
  setMoment: z.strictObject({ step: stepId, minutesBeforeBed: momentBeforeBed }),
  /** "We start late": plans what is left of the evening again, from now on. */
  rescue: z.strictObject({ evening: eveningDate }),
  /** Takes a repair that the plan offers. */
  repair: z.strictObject({ evening: eveningDate, repair }),
  /** The user's own steps, all of them. */
  setOwnSteps: z.strictObject({ ownSteps }),
  /** Whether magnesium is taken in two portions. */
  setSplitDose: z.strictObject({ on: z.boolean() }),
  setCaffeine: caffeineWish,
  setMeals: mealTimes,
  setFallAsleep: z.strictObject({ minutes: fallAsleep }),
} as const

/** What {@link PLAN_REQUESTS} are answered with. */
export interface PlanReplies {
  switchStep: Carried
  changeEvening: Carried
  setCommitments: Carried
  moveStep: Carried
  setMoment: Carried
  rescue: Carried
  repair: Carried
  setOwnSteps: Carried
  setSplitDose: Carried
  setCaffeine: Carried
  setMeals: Carried
  setFallAsleep: Carried
}
