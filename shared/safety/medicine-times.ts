import type { EveningDate } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'
import type { MedicineTimes } from '../planner/evening-wish'
import type { MedicineId, Spacing } from '../planner/medicine-spacing'
import type { HealthAnswers, SpacingQuestion } from './questions'
import { SPACING_QUESTIONS } from './questions'

/** A medicine as the user's list holds it. */
export interface Listed {
  readonly medicine: MedicineId
  readonly times: readonly WallTime[]
  readonly from: EveningDate | null
  readonly to: EveningDate | null
  readonly pharmacist: Spacing | null
  readonly pause: boolean
}

/** Which medicines on the list a question was about, the one to assume while none is listed first. */
const MEDICINES_ASKED: Record<SpacingQuestion, readonly [MedicineId, ...MedicineId[]]> = {
  q_abx: [
    'antibiotic_unknown',
    'levofloxacin',
    'ofloxacin_norfloxacin',
    'ciprofloxacin',
    'delafloxacin',
    'moxifloxacin',
    'tetracyclines',
    'nitrofurantoin',
  ],
  q_bone: ['bisphosphonates'],
  q_thyroid: ['levothyroxine'],
  q_iron_etc: [
    'iron',
    'dolutegravir',
    'other_hiv_integrase',
    'gabapentin',
    'hydroxychloroquine_chloroquine_quinidine',
    'mycophenolate',
  ],
}

/** Questions answered with yes whose medicine is not on the list yet, so that no distance can be kept from it. */
const withoutTimes = (
  answers: HealthAnswers,
  medicines: readonly Pick<Listed, 'medicine' | 'times'>[],
): SpacingQuestion[] =>
  SPACING_QUESTIONS.filter(
    (question) =>
      answers[question] === 'yes' &&
      !medicines.some(
        ({ medicine, times }) => MEDICINES_ASKED[question].includes(medicine) && times.length > 0,
      ),
  )

/**
 * The medicines magnesium keeps its distance from: those on the list, with the pharmacist's gap where the user ticked
 * one, and for a yes without any times a medicine that may be taken at any hour, so that magnesium is left out.
 */
export const medicineTimes = ({
  answers,
  medicines,
}: {
  readonly answers: HealthAnswers
  readonly medicines: readonly Listed[]
}): MedicineTimes[] => [
  ...medicines.map(({ medicine, times, from, to, pharmacist, pause }) => ({
    medicine,
    times,
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(pause ? { spacing: null } : pharmacist === null ? {} : { spacing: pharmacist }),
  })),
  ...withoutTimes(answers, medicines).map((question) => ({
    medicine: MEDICINES_ASKED[question][0],
    times: [],
    spacing: null,
  })),
]
