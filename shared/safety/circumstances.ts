import type { HealthAnswers, QuestionId } from './questions'
import { mayBe } from './questions'

/** Which of the things a question names applies, for the four questions where that changes what Evenfall does. */
export const CIRCUMSTANCES = {
  q_preg: ['pregnant', 'trying', 'breastfeeding'],
  q_skin: ['open_wounds', 'reduced_feeling', 'diabetes'],
  q_apnea: ['apnoea', 'breathing_pauses'],
  q_caff: ['pill', 'smoking', 'fluvoxamine', 'liver_disease'],
} as const satisfies { readonly [question in QuestionId]?: readonly string[] }

/** A question that names several things. */
export type ManifoldQuestion = keyof typeof CIRCUMSTANCES

/** One of the things such a question names. */
export type Circumstance = (typeof CIRCUMSTANCES)[ManifoldQuestion][number]

/** All of them, in the order they are asked. */
export const ALL_CIRCUMSTANCES: readonly Circumstance[] = Object.values(CIRCUMSTANCES).flat()

/** What somebody told about their health, as far as rules look at it. */
export interface HealthFacts {
  readonly answers: HealthAnswers
  /** Which of the things a yes stands for; a yes without any of its own may be each of them. */
  readonly circumstances: readonly Circumstance[]
  /** Questions for which a doctor agreed to magnesium, ticked by the user. */
  readonly doctorAgreed: readonly QuestionId[]
}

/**
 * What may apply of the things a question names, read carefully: all of them for "don't know" or for a yes that does
 * not say which, none for a no.
 *
 * @example circumstancesOf({ answers: { q_preg: 'yes' }, circumstances: ['trying'], doctorAgreed: [] }, 'q_preg') // ['trying']
 */
export const circumstancesOf = (
  { answers, circumstances }: Pick<HealthFacts, 'answers' | 'circumstances'>,
  question: ManifoldQuestion,
): readonly Circumstance[] => {
  const named: readonly Circumstance[] = CIRCUMSTANCES[question]
  if (!mayBe(answers, question)) return []
  const told = answers[question] === 'yes' ? named.filter((one) => circumstances.includes(one)) : []
  return told.length > 0 ? told : named
}
