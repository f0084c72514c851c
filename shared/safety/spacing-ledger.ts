import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { EveningPlan } from '../planner/evening-plan'
import type { MedicineTimes } from '../planner/evening-wish'
import type { MedicineGap } from '../planner/forbidden-times'
import { isMagnesium, medicineGaps } from '../planner/forbidden-times'
import type { MedicineId } from '../planner/medicine-spacing'

/** The distance between magnesium and the dose of a medicine nearest to it on one side. */
export interface LedgerGap {
  readonly medicine: MedicineId
  /** Whether the medicine comes before the magnesium or after it. */
  readonly medicineComes: 'before' | 'after'
  readonly dose: Instant
  readonly minutes: number
  /** The distance that is kept at least, in minutes. */
  readonly needed: number
}

/** One evening of the ledger: each intake of magnesium with its distances; `at` is null where it is left out. */
export interface LedgerLine {
  readonly evening: EveningDate
  readonly at: Instant | null
  /** Whether it is left out because no moment keeps the distances. */
  readonly noTime: boolean
  readonly gaps: readonly LedgerGap[]
}

const nearest = (gaps: readonly MedicineGap[], at: Instant): LedgerGap[] => {
  const doses = gaps.flatMap(({ medicine, dose, from, to }) =>
    dose === null ? [] : [{ medicine, dose, from, to }],
  )
  const before = doses.filter(({ dose }) => dose <= at).sort((one, other) => other.dose - one.dose)
  const after = doses.filter(({ dose }) => dose > at).sort((one, other) => one.dose - other.dose)
  const firstOfEach = (sorted: typeof doses) =>
    sorted.filter(({ medicine }, index) => sorted.findIndex((one) => one.medicine === medicine) === index)
  return [
    ...firstOfEach(before).map(({ medicine, dose, to }) => ({
      medicine,
      medicineComes: 'before' as const,
      dose,
      minutes: minutesBetween(dose, at),
      needed: minutesBetween(dose, to),
    })),
    ...firstOfEach(after).map(({ medicine, dose, from }) => ({
      medicine,
      medicineComes: 'after' as const,
      dose,
      minutes: minutesBetween(at, dose),
      needed: minutesBetween(from, dose),
    })),
  ]
}

/**
 * The distances between magnesium and medicines on some evenings, to check with a pharmacist. Evenings without
 * magnesium in their plan are left out.
 */
export const spacingLedger = (
  plans: readonly EveningPlan[],
  medicines: readonly MedicineTimes[],
  zone: Zone,
): LedgerLine[] =>
  plans.flatMap(({ evening, steps }) => {
    const gaps = medicineGaps({ evening, zone, medicines })
    return steps
      .filter(({ id }) => isMagnesium(id))
      .map(({ start, notes }) => ({
        evening,
        at: start,
        noTime: notes.includes('mg_skip_tonight'),
        gaps: start === null ? [] : nearest(gaps, start),
      }))
  })
