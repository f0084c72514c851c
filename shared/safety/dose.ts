import type { StepId } from '../routine/step'
import type { HealthFacts } from './circumstances'
import type { FormId } from './magnesium-forms'
import { magnesiumGate, mayShowAmounts } from './magnesium-gate'
import type { LimitFacts } from './magnesium-limit'
import { availableMilligrams, LEAST_AVAILABLE } from './magnesium-limit'

/** What is in the user's jar. */
export interface MagnesiumProduct {
  readonly form: FormId
  /** Elemental magnesium in one tablet, as the label says. */
  readonly tabletMilligrams: number
}

/** The amount a day that the user chose, and how it came to it. */
export interface ChosenDose {
  /** Elemental milligrams a day. */
  readonly milligrams: number
  readonly since: number
  readonly startedAt: number
  readonly steps: boolean
  readonly before: readonly number[]
  readonly complaintAt: number | null
}

/** Everything an amount is found from. */
export interface DoseFacts extends HealthFacts, LimitFacts {
  readonly product: MagnesiumProduct | null
  readonly dose: ChosenDose | null
}

/** What is taken at once: elemental milligrams, and whole tablets where a product is known. */
export interface Portion {
  readonly milligrams: number
  readonly tablets: number | null
}

/** Why no amount is planned, as far as it is said. */
export type NoDose =
  | 'not_allowed'
  | 'other_sources_unknown'
  | 'little_left'
  | 'not_chosen'
  | 'above_limit'
  | 'tablet_above_limit'
  | 'tablet_above_dose'

/** The amount for a day, or why there is none. Never above the limit less other sources. */
export type PlannedDose = { readonly none: NoDose } | { readonly none: null; readonly day: Portion }

/**
 * The magnesium of a day as it is planned: what the user chose, in whole tablets and rounded down. None where amounts
 * are not shown, where too little is left under the limit, and where one tablet is too much already.
 *
 * @example plannedDose({ …dose: 250 mg, product: { tabletMilligrams: 100, … } }) // { none: null, day: { milligrams: 200, tablets: 2 } }
 */
export const plannedDose = (facts: DoseFacts): PlannedDose => {
  if (!mayShowAmounts(facts)) return { none: 'not_allowed' }
  const available = availableMilligrams(facts)
  if (available === null) return { none: 'other_sources_unknown' }
  if (available < LEAST_AVAILABLE) return { none: 'little_left' }
  const { dose, product } = facts
  if (product && product.tabletMilligrams > available) return { none: 'tablet_above_limit' }
  if (!dose) return { none: 'not_chosen' }
  if (dose.milligrams > available) return { none: 'above_limit' }
  if (!product) return { none: null, day: { milligrams: dose.milligrams, tablets: null } }
  const tablets = Math.floor(dose.milligrams / product.tabletMilligrams)
  if (tablets === 0) return { none: 'tablet_above_dose' }
  return { none: null, day: { milligrams: tablets * product.tabletMilligrams, tablets } }
}

/** The portions of a day: one in the evening, and one with dinner where two are wished and possible. */
export interface Portions {
  readonly magnesium: Portion
  readonly magnesium_2: Portion | null
}

const half = (amount: number): number => Math.ceil(amount / 2)

/**
 * A day's amount in one portion, or in two that add up to it, the larger one in the evening. One tablet is not broken.
 *
 * @example portionsOf({ milligrams: 300, tablets: 3 }, true) // 200 mg in the evening, 100 mg with dinner
 */
export const portionsOf = (day: Portion, split: boolean): Portions => {
  const { milligrams, tablets } = day
  if (!split || tablets === 1) return { magnesium: day, magnesium_2: null }
  if (tablets === null) {
    const evening = half(milligrams)
    return {
      magnesium: { milligrams: evening, tablets: null },
      magnesium_2: { milligrams: milligrams - evening, tablets: null },
    }
  }
  const each = milligrams / tablets
  const evening = half(tablets)
  return {
    magnesium: { milligrams: evening * each, tablets: evening },
    magnesium_2: { milligrams: (tablets - evening) * each, tablets: tablets - evening },
  }
}

/** What is planned to be taken at a step; null for other steps and where no amount is planned. */
export const portionOf = (facts: DoseFacts, split: boolean, step: StepId): Portion | null => {
  if (step !== 'magnesium' && step !== 'magnesium_2') return null
  const planned = plannedDose(facts)
  return planned.none === null ? portionsOf(planned.day, split)[step] : null
}

/** Reasons that leave magnesium out of the evening, because what there is to take is more than is planned. */
const LEFT_OUT: readonly NoDose[] = ['little_left', 'above_limit', 'tablet_above_limit', 'tablet_above_dose']

/** Whether magnesium may be planned at all, with or without an amount. */
export const mayBeTaken = (facts: DoseFacts): boolean => {
  const { none } = plannedDose(facts)
  return magnesiumGate(facts).gate === 'open' && (none === null || !LEFT_OUT.includes(none))
}

/** Whether a day's amount can be taken in two portions: one tablet can't. */
export const canBeSplit = (facts: DoseFacts): boolean => {
  const planned = plannedDose(facts)
  return planned.none !== null || planned.day.tablets !== 1
}

/** Above this many milligrams a day two portions are offered (BfR 2017: at least two intakes). */
const SPLIT_ABOVE = 200

/** Whether two portions are worth offering for a day's amount. */
export const offersSplit = (planned: PlannedDose): boolean =>
  planned.none === null && planned.day.milligrams > SPLIT_ABOVE
