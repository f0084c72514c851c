import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { MedicineGap } from '../planner/forbidden-times'
import { BETWEEN_PORTIONS } from '../planner/forbidden-times'
import type { MedicineId } from '../planner/medicine-spacing'

/** A dose of magnesium that was taken, or is about to be logged. */
export interface Dose {
  readonly takenAt: Instant
  /** Elemental magnesium; absent when nobody said how much. */
  readonly amountMilligrams?: number
}

/** The upper limit a day, and what other products leave of it, in milligrams. */
export interface DoseLimits {
  readonly cap: number
  readonly available: number
}

/** What is said before a dose is saved; both times are shown. Saving it all the same takes a reason. */
export type DoseWarning =
  | { readonly warning: 'close_to_dose'; readonly takenAt: Instant; readonly other: Instant }
  | {
      readonly warning: 'close_to_medicine'
      readonly takenAt: Instant
      readonly medicine: MedicineId
      /** When the medicine is taken; null for one that no distance helps. */
      readonly other: Instant | null
    }
  | ({ readonly warning: 'above_limit'; readonly total: number } & DoseLimits)

/** What a dose is held against. */
export interface DoseSurroundings {
  /** The other doses that may be near, and those of the same evening. */
  readonly others: readonly Dose[]
  readonly sameEvening: readonly Dose[]
  readonly gaps: readonly MedicineGap[]
  /** Null where no amount is shown. */
  readonly limits: DoseLimits | null
}

const total = (doses: readonly Dose[]): number =>
  doses.reduce((sum, { amountMilligrams = 0 }) => sum + amountMilligrams, 0)

/**
 * What should be said before a dose is saved: another one less than two hours away (design choice, as between two
 * portions), a medicine whose gap it falls into, and an evening's total above the limit less other products.
 */
export const doseWarnings = (
  dose: Dose,
  { others, sameEvening, gaps, limits }: DoseSurroundings,
): DoseWarning[] => {
  const { takenAt } = dose
  const near = others
    .filter((one) => Math.abs(one.takenAt - takenAt) < BETWEEN_PORTIONS * MINUTE)
    .map((one): DoseWarning => ({ warning: 'close_to_dose', takenAt, other: one.takenAt }))
  const medicines = gaps
    .filter(({ from, to }) => from < takenAt && takenAt < to)
    .map(
      ({ medicine, dose: other }): DoseWarning => ({
        warning: 'close_to_medicine',
        takenAt,
        medicine,
        other,
      }),
    )
  const together = total([...sameEvening, dose])
  const above: DoseWarning[] =
    limits !== null && dose.amountMilligrams !== undefined && together > limits.available
      ? [{ warning: 'above_limit', total: together, ...limits }]
      : []
  return [...near, ...medicines, ...above]
}
