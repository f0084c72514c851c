import * as z from 'zod'
import type { Weekday } from '../evening/evening-date'
import { WEEKDAYS } from '../evening/evening-date'
import type { CaffeineWish } from '../planner/evening-wish'
import type { Commitment } from '../routine/commitment'
import type { Routine } from '../routine/routine'
import type { DocumentKind } from './opened'
import { eveningDate, night, stepId, wallTime } from './parts'

/** `routine.json`: the week, its exceptions and pauses, the steps, commitments and the last coffee. */
export interface RoutineDocument extends Routine {
  readonly version: 1
  readonly commitments: readonly Commitment[]
  readonly caffeine: CaffeineWish
}

/** A routine's shape without its version, also used by other files that carry a week. */
export const routineParts = {
  week: z.partialRecord(z.enum(WEEKDAYS as readonly [Weekday, ...Weekday[]]), night),
  exceptions: z.array(
    z.union([
      z.strictObject({ evening: eveningDate, skip: z.literal(true) }),
      z.strictObject({ evening: eveningDate, bed: wallTime, wake: wallTime }),
    ]),
  ),
  pauses: z.array(z.strictObject({ from: eveningDate, to: eveningDate })),
  steps: z.partialRecord(stepId, z.boolean()),
}

const schema = z.object({
  version: z.literal(1),
  planId: z.string().regex(/^[A-Za-z0-9-]{1,64}$/),
  ...routineParts,
  commitments: z.array(z.strictObject({ evening: eveningDate, start: wallTime, end: wallTime })),
  caffeine: z.strictObject({
    milligrams: z.number().min(0).max(1000),
    mode: z.enum(['standard', 'lenient', 'cautious']),
    twoOClockRule: z.boolean(),
  }),
})

/** The last coffee Evenfall counts with until the user says otherwise: 107 mg, and nothing after 14:00. */
export const USUAL_CAFFEINE: CaffeineWish = { milligrams: 107, mode: 'standard', twoOClockRule: true }

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
  }),
})
