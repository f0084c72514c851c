import type { HealthDocument, ListedMedicine } from '../../shared/document/health-document'
import { healthKind } from '../../shared/document/health-document'
import type { MedicineId } from '../../shared/planner/medicine-spacing'
import type { Circumstance } from '../../shared/safety/circumstances'
import type { QuestionId } from '../../shared/safety/questions'
import { answersFromList } from '../../shared/safety/questions'
import { date, time } from './evenings'

/** Somebody's health in the words of a test; everything left out is "none of these". */
export interface HealthInWords
  extends Partial<Omit<HealthDocument, 'answers' | 'medicines' | 'circumstances'>> {
  /** Questions that apply; `q_age` means under eighteen. */
  readonly applies?: readonly QuestionId[]
  /** Which of the things those questions name. */
  readonly namely?: readonly Circumstance[]
  /** Questions answered with "don't know". */
  readonly unclear?: readonly QuestionId[]
  readonly medicines?: readonly ListedMedicine[]
}

/** Builds the health document of somebody told in words. */
export const healthOf = ({
  applies = [],
  namely = [],
  unclear = [],
  medicines = [],
  ...rest
}: HealthInWords = {}): HealthDocument => ({
  ...healthKind.blank(),
  ...rest,
  answers: {
    ...answersFromList(applies),
    ...Object.fromEntries(unclear.map((question) => [question, 'unknown'])),
  },
  circumstances: [...namely],
  medicines: [...medicines],
})

/** A medicine of the list, such as `medicine('ciprofloxacin', ['08:00', '20:00'], { to: '2026-11-25' })`. */
export const medicine = (
  name: MedicineId,
  times: readonly string[],
  {
    from,
    to,
    ...rest
  }: { from?: string; to?: string } & Partial<Pick<ListedMedicine, 'pharmacist' | 'pause' | 'addedAt'>> = {},
): ListedMedicine => ({
  id: '00000000-0000-4000-8000-000000000001',
  medicine: name,
  times: times.map(time),
  from: from === undefined ? null : date(from),
  to: to === undefined ? null : date(to),
  pharmacist: null,
  pause: false,
  addedAt: 0,
  ...rest,
})
