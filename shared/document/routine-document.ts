import * as z from 'zod'
import type { EveningDate, Weekday } from '../evening/evening-date'
import { WEEKDAYS } from '../evening/evening-date'
import type { Experiment } from '../insight/experiment'
import type { CaffeineWish } from '../planner/evening-wish'
import { USUAL_CAFFEINE } from '../planner/evening-wish'
import type { Commitment } from '../routine/commitment'
import { LONGEST_COMMITMENT_NAME } from '../routine/commitment'
import type { EveningChange, MinutesOfSteps } from '../routine/evening-change'
import { LONGEST_TO_FALL_ASLEEP, USUAL_MINUTES_TO_FALL_ASLEEP } from '../routine/falling-asleep'
import type { Meals } from '../routine/meals'
import type { OwnStep } from '../routine/own-step'
import type { Routine, WeekdaySwitches } from '../routine/routine'
import { eveningChange, mealTimes, minutesOfSteps, ownSteps } from './evening-parts'
import type { DocumentKind } from './opened'
import { eveningDate, night, stepId, wallTime } from './parts'

/** `routine.json`: the week with everything dated in it, the steps, commitments, meals and the last coffee. */
export interface RoutineDocument extends Routine {
  readonly version: 1
  readonly commitments: readonly Commitment[]
  readonly caffeine: CaffeineWish
  readonly ownSteps: readonly OwnStep[]
  readonly weekdaySteps: WeekdaySwitches
  /** Where the user put steps on every evening, in minutes before bed. */
  readonly moments: MinutesOfSteps
  readonly changes: readonly EveningChange[]
  readonly meals: Meals
  /** Whether magnesium is taken in two portions, the other one at dinner. */
  readonly splitDose: boolean
  /** How long the user takes to fall asleep, in minutes. */
  readonly fallAsleepMinutes: number
  /** The evening of the clock change for which small steps were declined; null when none was. */
  readonly declinedClockChange: EveningDate | null
  /** The trial on oneself that runs, or whose outcome was not put away yet. */
  readonly experiment: Experiment | null
}

const weekday = z.enum(WEEKDAYS as readonly [Weekday, ...Weekday[]])

/** A routine's shape without its version, also used by other files that carry a week. */
export const routineParts = {
  week: z.partialRecord(weekday, night),
  exceptions: z.array(
    z.union([
      z.strictObject({ evening: eveningDate, skip: z.literal(true) }),
      z.strictObject({ evening: eveningDate, bed: wallTime, wake: wallTime }),
    ]),
  ),
  pauses: z.array(z.strictObject({ from: eveningDate, to: eveningDate })),
  steps: z.partialRecord(stepId, z.boolean()),
}

/** The last drink the user would like, and how its limit is found. */
export const caffeineWish = z.strictObject({
  milligrams: z.number().min(0).max(1000),
  mode: z.enum(['standard', 'lenient', 'cautious']),
  twoOClockRule: z.boolean(),
})

/** Minutes to fall asleep. */
export const fallAsleep = z.number().int().min(0).max(LONGEST_TO_FALL_ASLEEP)

const schema = z.object({
  version: z.literal(1),
  planId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  ...routineParts,
  commitments: z.array(
    z.strictObject({
      evening: eveningDate,
      start: wallTime,
      end: wallTime,
      name: z.string().max(LONGEST_COMMITMENT_NAME).exactOptional(),
    }),
  ),
  caffeine: caffeineWish,
  ownSteps: ownSteps.default([]),
  weekdaySteps: z.partialRecord(weekday, routineParts.steps).default({}),
  moments: minutesOfSteps.default({}),
  changes: z.array(eveningChange).default([]),
  meals: mealTimes.default({}),
  splitDose: z.boolean().default(false),
  fallAsleepMinutes: fallAsleep.default(USUAL_MINUTES_TO_FALL_ASLEEP),
  declinedClockChange: eveningDate.nullable().default(null),
  experiment: z
    .strictObject({
      step: stepId,
      seed: z.number().int().min(0),
      evenings: z.array(eveningDate).min(1).max(100),
    })
    .nullable()
    .default(null),
})

/** `routine.json`; a new one needs a random plan id. */
export const routineKind = (newPlanId: () => string): DocumentKind<RoutineDocument> => ({
  version: 1,
  schema,
  migrations: {},
  blank: () => ({
    version: 1,
    planId: newPlanId(),
    week: {},
    exceptions: [],
    pauses: [],
    steps: {},
    commitments: [],
    caffeine: USUAL_CAFFEINE,
    ownSteps: [],
    weekdaySteps: {},
    moments: {},
    changes: [],
    meals: {},
    splitDose: false,
    fallAsleepMinutes: USUAL_MINUTES_TO_FALL_ASLEEP,
    declinedClockChange: null,
    experiment: null,
  }),
})
