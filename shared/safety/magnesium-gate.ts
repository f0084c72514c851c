import type { BlockingQuestion, HealthAnswers } from './questions'
import { BLOCKING_QUESTIONS, blockingAnswer } from './questions'

/**
 * Whether magnesium may be planned: `open`; `unanswered` while a blocking question has no clear answer (the careful
 * reading of "don't know"); or `blocked`, with the questions that block.
 */
export type MagnesiumGate =
  | { readonly gate: 'open' }
  | { readonly gate: 'unanswered' }
  | { readonly gate: 'blocked'; readonly because: readonly BlockingQuestion[] }

/** Reads the gate from the health answers. */
export const magnesiumGate = (answers: HealthAnswers): MagnesiumGate => {
  const because = BLOCKING_QUESTIONS.filter((question) => answers[question] === blockingAnswer(question))
  if (because.length > 0) return { gate: 'blocked', because }
  const clear = BLOCKING_QUESTIONS.every((question) => {
    const answer = answers[question]
    return answer === 'yes' || answer === 'no'
  })
  return clear ? { gate: 'open' } : { gate: 'unanswered' }
}
