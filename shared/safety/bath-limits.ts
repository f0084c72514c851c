import type { HealthAnswers, QuestionId } from './questions'

/** How warm and how long a bath may be. */
export interface BathLimits {
  /** Degrees Celsius Evenfall suggests, and the most it allows for this person. */
  readonly degrees: 38 | 39 | 40
  /** Durations in minutes, the best first. */
  readonly minutes: readonly number[]
  /** Which caution applies, so that it can be said. */
  readonly caution: 'none' | 'unanswered' | 'careful' | 'pregnant'
}

const CAREFUL: readonly QuestionId[] = ['q_heart', 'q_bp', 'q_65', 'q_relax', 'q_skin']

/**
 * Fifteen minutes at 40 °C (the value studies and balneology share), ten at 39 °C with heart, blood pressure, age or
 * feeling in doubt (design choice after Japan's advice for older people), ten at 38 °C in pregnancy. Somebody who
 * skipped the questions about heart and pregnancy gets the most careful values.
 */
export const bathLimits = (answers: HealthAnswers): BathLimits => {
  const pregnancy = answers.q_preg ?? 'unknown'
  const heart = answers.q_heart ?? 'unknown'
  if (pregnancy === 'yes') return { degrees: 38, minutes: [10], caution: 'pregnant' }
  if (pregnancy === 'unknown' || heart === 'unknown')
    return { degrees: 38, minutes: [10], caution: 'unanswered' }
  if (heart === 'yes' || CAREFUL.some((question) => (answers[question] ?? 'no') !== 'no')) {
    return { degrees: 39, minutes: [10], caution: 'careful' }
  }
  return { degrees: 40, minutes: [15, 10], caution: 'none' }
}
