/** The health questions, by their public name. */
export const QUESTIONS = [
  'q_age',
  'q_kidney',
  'q_heart',
  'q_mg',
  'q_preg',
  'q_bowel',
  'q_abx',
  'q_bone',
  'q_thyroid',
  'q_iron_etc',
  'q_diur_k',
  'q_diur',
  'q_ppi',
  'q_bp',
  'q_relax',
  'q_heartmed',
  'q_other',
  'q_total',
  'q_65',
  'q_skin',
  'q_apnea',
  'q_caff',
] as const

/** The name of a health question. */
export type QuestionId = (typeof QUESTIONS)[number]

/** Questions whose careful answer means: no magnesium from Evenfall. `q_age` asks "18 or older?", so no blocks. */
export const BLOCKING_QUESTIONS = [
  'q_age',
  'q_kidney',
  'q_heart',
  'q_mg',
  'q_preg',
  'q_bowel',
  'q_diur_k',
  'q_heartmed',
] as const satisfies readonly QuestionId[]

/** A question that can block magnesium. */
export type BlockingQuestion = (typeof BLOCKING_QUESTIONS)[number]

/** What somebody said to a question; `unknown` also stands for "rather not say". */
export type HealthAnswer = 'yes' | 'no' | 'unknown'

/** The answers given so far; a question left out was never answered. */
export type HealthAnswers = { readonly [question in QuestionId]?: HealthAnswer }

/** The answer that blocks magnesium. */
export const blockingAnswer = (question: BlockingQuestion): HealthAnswer =>
  question === 'q_age' ? 'no' : 'yes'

/**
 * Answers for a list of blocking circumstances: ticked ones get the blocking answer, all others the opposite.
 * An empty list is "none of these".
 */
export const answersFromList = (ticked: readonly BlockingQuestion[]): HealthAnswers =>
  Object.fromEntries(
    BLOCKING_QUESTIONS.map((question) => {
      const blocking = blockingAnswer(question)
      return [question, ticked.includes(question) ? blocking : blocking === 'yes' ? 'no' : 'yes']
    }),
  )
