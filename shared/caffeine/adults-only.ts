import type { HealthFacts } from '../safety/circumstances'

/**
 * Whether limits and estimates for caffeine are for this person: they rest on studies of adults, so not for somebody
 * who is under eighteen or would not say. Before the question was answered they show, as for most people.
 */
export const hasCaffeineLimits = ({ answers: { q_age } }: Pick<HealthFacts, 'answers'>): boolean =>
  q_age === undefined || q_age === 'yes'
