import type { BuiltInStepId } from '../routine/step'
import type { ToldClaim } from './articles'

/** The claim that tells why a step lies where it lies. */
export const CLAIM_OF_STEP: Readonly<Record<BuiltInStepId, ToldClaim>> = {
  caffeine_cutoff: 'T3_hour',
  alcohol_cutoff: 'T5',
  exercise_end: 'T9',
  dim_lights: 'T7',
  warm_bath: 'T2',
  screens_off: 'T6',
  magnesium: 'T1',
  magnesium_2: 'C16',
  wind_down: 'T10',
  lights_out: 'T8',
}
