import type { EveningDate } from '../evening/evening-date'
import { eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { QuestionId } from './questions'
import { QUESTIONS } from './questions'

/** Why the health questions are asked again: half a year went by, or a medicine came after the answers. */
export type AskAgain = 'six_months' | 'new_medicine'

/** What tells whether answers still hold. */
export interface AnswerTimes {
  /** When each question was answered last. */
  readonly answeredAt: { readonly [question in QuestionId]?: Instant }
  readonly medicines: readonly { readonly addedAt: Instant }[]
}

/** Answers hold this many months (design choice). */
const MONTHS = 6

/** The date so many months later; the 31st of a short month simply comes after its last day. */
const monthsLater = (date: EveningDate, months: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const count = year * 12 + month - 1 + months
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}-${two(day)}`
}

/**
 * Why the health questions should be asked again by now; null when they need not be, or when nothing was answered yet.
 *
 * @example askAgain({ answeredAt: everyQuestionOn('2026-05-22'), medicines: [] }, noonOf('2026-11-22'), zone) // 'six_months'
 */
export const askAgain = (
  { answeredAt, medicines }: AnswerTimes,
  now: Instant,
  zone: Zone,
): AskAgain | null => {
  const moments = QUESTIONS.flatMap((question) => answeredAt[question] ?? [])
  if (moments.length === 0) return null
  const oldest = Math.min(...moments)
  if (medicines.some(({ addedAt }) => addedAt > oldest)) return 'new_medicine'
  return eveningOf(now, zone) >= monthsLater(eveningOf(oldest, zone), MONTHS) ? 'six_months' : null
}
