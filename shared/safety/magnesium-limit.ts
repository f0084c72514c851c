import type { HealthFacts } from './circumstances'

/** Whose upper limit holds: that of the EU and the Netherlands, or that of the United States and Canada. */
export type Region = (typeof REGIONS)[number]

/** Both, the default first. */
export const REGIONS = ['EU', 'US'] as const

/**
 * The most magnesium from supplements a day, in elemental milligrams: 250 (EU Scientific Committee on Food 2001) or
 * 350 (US Institute of Medicine 1997). Food does not count towards it.
 */
export const UPPER_LIMIT: Record<Region, number> = { EU: 250, US: 350 }

/** Below this many milligrams left under the limit no amount is planned (design choice). */
export const LEAST_AVAILABLE = 50

/** What the limit is found from. */
export interface LimitFacts extends Pick<HealthFacts, 'answers'> {
  readonly region: Region
  /** Milligrams a day from a multivitamin, an antacid or a laxative; null when the user did not say how much. */
  readonly otherSources: number | null
}

/** Milligrams of magnesium a day from other products; null when they are taken and nobody said how much. */
export const sourcesOf = ({ answers, otherSources }: Omit<LimitFacts, 'region'>): number | null =>
  answers.q_total === 'no' ? 0 : otherSources

/**
 * The most magnesium Evenfall may plan a day: the region's limit less what other products hold, in elemental
 * milligrams, never below zero. Null while other products are taken and nobody said how much is in them.
 *
 * @example availableMilligrams({ region: 'US', answers: { q_total: 'yes' }, otherSources: 50 }) // 300
 */
export const availableMilligrams = (facts: LimitFacts): number | null => {
  const sources = sourcesOf(facts)
  return sources === null ? null : Math.max(0, UPPER_LIMIT[facts.region] - sources)
}
