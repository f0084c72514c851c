/** The health questions about who somebody is, by their public name, in the order they are asked. */
export const ABOUT_YOU = ['q_age', 'q_65', 'q_kidney', 'q_heart', 'q_mg', 'q_preg', 'q_bowel'] as const

/** Those about what somebody takes. */
export const ABOUT_MEDICINES = [
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
] as const

/** Those that say nothing about magnesium, only about the bath, snoring and caffeine. */
export const OTHER_MATTERS = ['q_skin', 'q_apnea', 'q_caff'] as const

/** Every health question. */
export const QUESTIONS = [...ABOUT_YOU, ...ABOUT_MEDICINES, ...OTHER_MATTERS] as const

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

/** Questions about medicines that magnesium keeps its distance from; without their times no distance can be kept. */
export const SPACING_QUESTIONS = [
  'q_abx',
  'q_bone',
  'q_thyroid',
  'q_iron_etc',
] as const satisfies readonly QuestionId[]

/** A question about a medicine with a distance to magnesium. */
export type SpacingQuestion = (typeof SPACING_QUESTIONS)[number]

/** What somebody said to a question; `unknown` also stands for "rather not say". */
export type HealthAnswer = 'yes' | 'no' | 'unknown'

/** Every answer to a question. */
export const HEALTH_ANSWERS = ['yes', 'no', 'unknown'] as const satisfies readonly HealthAnswer[]

/** The answers given so far; a question left out was never answered. */
export type HealthAnswers = { readonly [question in QuestionId]?: HealthAnswer }

/** The answer that blocks magnesium. */
export const blockingAnswer = (question: BlockingQuestion): HealthAnswer =>
  question === 'q_age' ? 'no' : 'yes'

/** Whether a question has an answer that is not "don't know". */
export const isClear = (answers: HealthAnswers, question: QuestionId): boolean =>
  answers[question] === 'yes' || answers[question] === 'no'

/** The careful reading of a question asked for by `yes`: anything but a clear no. */
export const mayBe = (answers: HealthAnswers, question: QuestionId): boolean => answers[question] !== 'no'

/**
 * Answers for a list of what applies: the questions listed get yes (`q_age`, "under 18", gets no), all others the
 * opposite. An empty list is "none of these".
 */
export const answersFromList = (applies: readonly QuestionId[]): HealthAnswers =>
  Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      applies.includes(question) === (question === 'q_age') ? 'no' : 'yes',
    ]),
  )
