import type { StepId } from '../../shared/routine/step'

/** Steps that get a disc and a name on the line of an evening; the others are small marks, or none. */
export const NAMED_STEPS: ReadonlySet<StepId> = new Set<StepId>([
  'caffeine_cutoff',
  'warm_bath',
  'magnesium',
  'magnesium_2',
  'lights_out',
])
