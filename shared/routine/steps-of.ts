import { MAGNESIUM_2, SWITCHABLE_STEPS } from './built-in-steps'
import type { OwnStep } from './own-step'
import { stepOfOwn } from './own-step'
import type { Step } from './step'

/** Every step a routine can plan, whether switched on or not: Evenfall's, then the user's own, each as it is usually. */
export const stepsOf = (ownSteps: readonly OwnStep[]): Step[] => [
  ...SWITCHABLE_STEPS,
  MAGNESIUM_2,
  ...ownSteps.map(stepOfOwn),
]
