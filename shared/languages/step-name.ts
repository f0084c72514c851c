import type { OwnStep } from '../routine/own-step'
import type { StepId } from '../routine/step'
import { isBuiltInStepId } from '../routine/step'
import type { BathKind } from '../safety/bath'
import type { Say } from './language'

/** What a step is called on screen: a name from the catalogue, or the user's own words. */
export type NameStep = (step: StepId) => string

/** The user's own words for their own steps. */
export const ownStepNames = (ownSteps: readonly OwnStep[]): { readonly [step in StepId]?: string } =>
  Object.fromEntries(ownSteps.map(({ id, name }) => [id, name]))

/**
 * Names built-in steps in a language, the bath by what it is; a step of the user's own goes by `ownNames`, or by its id.
 */
export const stepNames =
  (say: Say, ownNames: { readonly [step in StepId]?: string } = {}, bath: BathKind = 'bath'): NameStep =>
  (step) =>
    step === 'warm_bath' && bath !== 'bath'
      ? say(($) => $.bathNames[bath])
      : isBuiltInStepId(step)
        ? say(($) => $.steps[step])
        : (ownNames[step] ?? step)
