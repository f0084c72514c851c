import { safetyEn } from '../../shared/languages/en/safety'
import { safetyNl } from '../../shared/languages/nl/safety'
import type { QuestionId } from '../../shared/safety/questions'

/** The words of everything about health. */
export const SAFETY_WORDS = { en: safetyEn, nl: safetyNl }

/** The key of a question's words; a key may not end in `_other`, which stands for a plural. */
export const wordsOf = (question: QuestionId) => (question === 'q_other' ? 'q_others' : question)
