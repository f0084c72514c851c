import type { HealthDocument } from '../document/health-document'
import type { EveningDate } from '../evening/evening-date'
import type { CaffeineMode } from '../planner/evening-wish'
import type { Circumstance } from '../safety/circumstances'
import { circumstancesOf } from '../safety/circumstances'
import type { CaffeineCircumstance } from './half-life'

/** What asks for the careful count whatever mode somebody chose; the weightiest first, as one is named. */
const ASK_FOR_CARE = [
  'fluvoxamine',
  'liver_disease',
  'pregnancy',
  'trying',
  'pill',
  'ciprofloxacin',
] as const satisfies readonly CaffeineCircumstance[]

/** A circumstance that asks for the careful count. */
export type AsksForCare = (typeof ASK_FOR_CARE)[number]

/** How the hours between the last drink and bed are counted, and what decided it: `unsure` is a "don't know". */
export interface CaffeineCount {
  readonly mode: CaffeineMode
  readonly because: 'chosen' | 'unsure' | AsksForCare
}

/** What the health document says that matters for caffeine. */
export type CaffeineFacts = Pick<HealthDocument, 'answers' | 'circumstances' | 'medicines'>

const OF_CIRCUMSTANCE: { readonly [told in Circumstance]?: CaffeineCircumstance } = {
  pregnant: 'pregnancy',
  trying: 'trying',
  breastfeeding: 'breastfeeding',
  pill: 'pill',
  smoking: 'smoking',
  fluvoxamine: 'fluvoxamine',
  liver_disease: 'liver_disease',
}

const QUESTIONS = ['q_preg', 'q_caff'] as const

/**
 * What may change how fast somebody clears caffeine on an evening. "Don't know", and a yes that does not say which,
 * count as all that the question names; a question never asked counts as none, so that nobody is slowed down unasked.
 * Ciprofloxacin counts on the evenings of its course.
 */
export const caffeineCircumstances = (facts: CaffeineFacts, evening: EveningDate): CaffeineCircumstance[] => {
  const onCourse = facts.medicines.some(
    ({ medicine, from, to }) =>
      medicine === 'ciprofloxacin' && (from === null || from <= evening) && (to === null || evening <= to),
  )
  const possible = QUESTIONS.filter((question) => facts.answers[question] !== undefined).flatMap((question) =>
    circumstancesOf(facts, question),
  )
  return [
    ...possible.flatMap((one) => OF_CIRCUMSTANCE[one] ?? []),
    ...(onCourse ? (['ciprofloxacin'] as const) : []),
  ]
}

/**
 * The mode to count in on an evening: the careful one where a circumstance asks for it, else the one that was chosen.
 *
 * @example caffeineCount('lenient', somebodyOnThePill, '2026-11-22') // { mode: 'cautious', because: 'pill' }
 */
export const caffeineCount = (
  chosen: CaffeineMode,
  facts: CaffeineFacts,
  evening: EveningDate,
): CaffeineCount => {
  const circumstances = caffeineCircumstances(facts, evening)
  const told = ['ciprofloxacin', ...facts.circumstances.map((one) => OF_CIRCUMSTANCE[one])]
  const asking = ASK_FOR_CARE.filter((one) => circumstances.includes(one))
  if (asking.length === 0) return { mode: chosen, because: 'chosen' }
  return { mode: 'cautious', because: asking.find((one) => told.includes(one)) ?? 'unsure' }
}
