import type { HealthFacts } from './circumstances'
import { circumstancesOf } from './circumstances'
import type { BlockingQuestion } from './questions'
import {
  BLOCKING_QUESTIONS,
  blockingAnswer,
  isClear,
  OTHER_MATTERS,
  QUESTIONS,
  SPACING_QUESTIONS,
} from './questions'

/**
 * Whether magnesium may be planned: `open`, and then whether `amounts` may be shown; `unanswered` while a question
 * that decides has no clear answer (the careful reading of "don't know"); or `blocked`, with the questions that block.
 */
export type MagnesiumGate =
  | { readonly gate: 'open'; readonly amounts: boolean }
  | { readonly gate: 'unanswered' }
  | { readonly gate: 'blocked'; readonly because: readonly BlockingQuestion[] }

/** Where a doctor's word opens everything: medicines that only somebody who knows the blood values can judge. */
const OPENED_BY_A_DOCTOR: readonly BlockingQuestion[] = ['q_diur_k', 'q_heartmed']

/** Where a doctor's word allows a reminder for the amount agreed with them, which Evenfall does not show. */
const REMINDED_BY_A_DOCTOR: readonly BlockingQuestion[] = ['q_kidney', 'q_heart', 'q_mg', 'q_preg', 'q_bowel']

/** Whether a doctor's word counts for this question; nobody's does under eighteen. */
export const asksADoctor = (question: BlockingQuestion): boolean =>
  OPENED_BY_A_DOCTOR.includes(question) || REMINDED_BY_A_DOCTOR.includes(question)

/** Whether a question's answer blocks, a doctor's word left aside. Trying to become pregnant does not. */
const blocks = (facts: HealthFacts, question: BlockingQuestion): boolean => {
  if (facts.answers[question] !== blockingAnswer(question)) return false
  return question !== 'q_preg' || circumstancesOf(facts, 'q_preg').some((one) => one !== 'trying')
}

const DECIDING = [...BLOCKING_QUESTIONS, ...SPACING_QUESTIONS]

const NUMBERS_DEPEND_ON = QUESTIONS.filter((question) => !OTHER_MATTERS.some((one) => one === question))

/**
 * Reads the gate from what was told about health. An unclear answer to any question about magnesium hides amounts,
 * and so does a block that a doctor's word lifted only for a reminder.
 */
export const magnesiumGate = (facts: HealthFacts): MagnesiumGate => {
  const blocking = BLOCKING_QUESTIONS.filter((question) => blocks(facts, question))
  const because = blocking.filter(
    (question) => !(asksADoctor(question) && facts.doctorAgreed.includes(question)),
  )
  if (because.length > 0) return { gate: 'blocked', because }
  if (!DECIDING.every((question) => isClear(facts.answers, question))) return { gate: 'unanswered' }
  const amounts =
    NUMBERS_DEPEND_ON.every((question) => isClear(facts.answers, question)) &&
    blocking.every((question) => OPENED_BY_A_DOCTOR.includes(question))
  return { gate: 'open', amounts }
}

/**
 * Whether amounts of supplemental magnesium may be shown to this person anywhere: on a screen, in a notification, the
 * log, a print or an export. Caffeine and the magnesium in food are no such amounts.
 */
export const mayShowAmounts = (facts: HealthFacts): boolean => {
  const gate = magnesiumGate(facts)
  return gate.gate === 'open' && gate.amounts
}
