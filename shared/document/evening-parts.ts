import * as z from 'zod'
import type { ChangeOfEvening, EveningChange } from '../routine/evening-change'
import type { OwnStep } from '../routine/own-step'
import { EARLIEST_OWN_STEP, MOST_OWN_STEPS, ownStepProblem } from '../routine/own-step'
import type { OwnStepId } from '../routine/step'
import { isOwnStepId } from '../routine/step'
import { eveningDate, instant, stepId, wallTime } from './parts'

const ownStepId = z.string().refine((text): text is OwnStepId => isOwnStepId(text), { message: 'own_id' })

/** One own step; what is wrong with it stands beside its field, by the name of {@link ownStepProblem}. */
export const ownStep: z.ZodType<OwnStep> = z
  .strictObject({
    id: ownStepId,
    name: z.string(),
    kind: z.enum(['do', 'stop', 'from']),
    earliest: z.number(),
    latest: z.number(),
    usual: z.number(),
    minutes: z.number(),
    remind: z.boolean(),
  })
  .superRefine((step, context) => {
    const wrong = ownStepProblem(step)
    if (wrong) context.addIssue({ code: 'custom', message: wrong.problem, path: [wrong.field] })
  })

/** All own steps: at most twelve, each with an id of its own. */
export const ownSteps = z
  .array(ownStep)
  .max(MOST_OWN_STEPS, 'too_many')
  .superRefine((steps, context) => {
    const twice = steps.findIndex(({ id }, index) => steps.slice(0, index).some((one) => one.id === id))
    if (twice >= 0) context.addIssue({ code: 'custom', message: 'id_twice', path: [twice, 'id'] })
  })

/** Minutes from 0 to 720 for any steps. */
export const minutesOfSteps = z.partialRecord(stepId, z.number().int().min(0).max(EARLIEST_OWN_STEP))

const steps = z.array(stepId).max(100)

const change = {
  homeAt: wallTime.exactOptional(),
  replanFrom: instant.exactOptional(),
  moments: minutesOfSteps.exactOptional(),
  without: steps.exactOptional(),
  with: steps.exactOptional(),
  minutes: minutesOfSteps.exactOptional(),
  note: z.string().max(200).exactOptional(),
}

/** What is different about an evening, without its date. */
export const changeOfEvening: z.ZodType<ChangeOfEvening> = z.strictObject(change)

/** What is different about one evening. */
export const eveningChange: z.ZodType<EveningChange> = z.strictObject({ evening: eveningDate, ...change })

/** When the user eats. */
export const mealTimes = z.strictObject({ dinner: wallTime.exactOptional(), lunch: wallTime.exactOptional() })
