import type { HealthTold } from '../../shared/document/health-document'
import { mayShowAmounts } from '../../shared/safety/magnesium-gate'
import type { QuestionId } from '../../shared/safety/questions'
import { answersFromList, QUESTIONS } from '../../shared/safety/questions'

/** Health answers while they are given: the amount is still text. */
export interface HealthDraft extends Pick<HealthTold, 'answers' | 'circumstances' | 'doctorAgreed'> {
  readonly otherSources: string
}

/** The most milligrams a day that can be told of other products. */
export const MOST_OTHER_SOURCES = 2000

/** What the form shows first. */
export const draftOf = ({ answers, circumstances, doctorAgreed, otherSources }: HealthTold): HealthDraft => ({
  answers,
  circumstances,
  doctorAgreed,
  otherSources: otherSources === null ? '' : String(otherSources),
})

/** A draft with nothing answered yet. */
export const EMPTY_DRAFT: HealthDraft = draftOf({
  answers: {},
  circumstances: [],
  doctorAgreed: [],
  otherSources: null,
})

/** The draft after "the rest doesn't apply": questions without an answer get the one that says so. */
export const withTheRest = (draft: HealthDraft): HealthDraft => ({
  ...draft,
  answers: { ...answersFromList([]), ...draft.answers },
})

/** Whether every question has an answer. */
export const isComplete = ({ answers }: HealthDraft): boolean =>
  QUESTIONS.every((question) => answers[question] !== undefined)

/** Whether amounts of magnesium may show beside the answers so far; what has none yet does not hide them. */
export const showsAmounts = (draft: HealthDraft): boolean => mayShowAmounts(withTheRest(draft))

/** The draft with one more or one fewer of a list. */
export const toggled = <Item extends string>(items: readonly Item[], item: Item, on: boolean): Item[] =>
  on ? [...items.filter((one) => one !== item), item] : items.filter((one) => one !== item)

/** The draft with another answer; what a doctor agreed to was about the answer before. */
export const answered = (
  draft: HealthDraft,
  question: QuestionId,
  answer: NonNullable<HealthDraft['answers'][QuestionId]>,
): HealthDraft => ({
  ...draft,
  answers: { ...draft.answers, [question]: answer },
  doctorAgreed: draft.doctorAgreed.filter((one) => one !== question),
})

/** What the draft tells; null while the amount of other products is no whole number. An empty amount is unknown. */
export const toldFrom = ({ otherSources, ...draft }: HealthDraft): HealthTold | null => {
  const typed = otherSources.trim()
  if (draft.answers.q_total !== 'yes' || typed === '') return { ...draft, otherSources: null }
  const milligrams = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN
  return milligrams <= MOST_OTHER_SOURCES ? { ...draft, otherSources: milligrams } : null
}
