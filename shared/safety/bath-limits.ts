import type { HealthFacts } from './circumstances'
import { circumstancesOf } from './circumstances'
import type { QuestionId } from './questions'
import { isClear, mayBe } from './questions'

/** How warm and how long a bath may be. */
export interface BathLimits {
  /** Degrees Celsius Evenfall suggests for this person. */
  readonly degrees: number
  /** Durations in minutes, the best first. */
  readonly minutes: readonly number[]
  /** The most degrees and minutes this person can choose. */
  readonly mostDegrees: 38 | 39 | 41
  readonly mostMinutes: 10 | 20
  /** Which caution applies, so that it can be said. */
  readonly caution: 'none' | 'unanswered' | 'careful' | 'pregnant'
  /** Whether salts stay out of the water: kidneys in doubt, or open wounds. */
  readonly plainWater: boolean
}

const CAREFUL: readonly QuestionId[] = ['q_heart', 'q_bp', 'q_65', 'q_relax']

/**
 * Fifteen minutes at 40 °C (the value studies and balneology share), ten at 39 °C with heart, blood pressure, age,
 * sedatives, diabetes or feeling in doubt (design choice after Japan's advice for older people), ten at 38 °C in
 * pregnancy or while trying. Somebody who skipped the questions about heart and pregnancy gets the most careful values.
 */
export const bathLimits = (facts: Pick<HealthFacts, 'answers' | 'circumstances'>): BathLimits => {
  const { answers } = facts
  const pregnancy = circumstancesOf(facts, 'q_preg').some((one) => one !== 'breastfeeding')
  const skin = circumstancesOf(facts, 'q_skin')
  const plainWater = mayBe(answers, 'q_kidney') || skin.includes('open_wounds')
  const short = { minutes: [10], mostMinutes: 10, plainWater } as const
  if (pregnancy && answers.q_preg === 'yes')
    return { ...short, degrees: 38, mostDegrees: 38, caution: 'pregnant' }
  if (pregnancy || !isClear(answers, 'q_heart'))
    return { ...short, degrees: 38, mostDegrees: 38, caution: 'unanswered' }
  const numb = skin.some((one) => one !== 'open_wounds')
  if (numb || CAREFUL.some((question) => mayBe(answers, question)))
    return { ...short, degrees: 39, mostDegrees: 39, caution: 'careful' }
  return { degrees: 40, minutes: [15, 10], mostDegrees: 41, mostMinutes: 20, caution: 'none', plainWater }
}
