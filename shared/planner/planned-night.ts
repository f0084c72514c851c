import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { EveningPlan, PlannedStep } from './evening-plan'

/** What was planned of an evening, as it stood at its bedtime. */
export interface PlannedNight {
  readonly zone: Zone
  readonly bedtime: Instant
  readonly wake: Instant
  readonly steps: readonly Pick<PlannedStep, 'id' | 'start' | 'window'>[]
}

/** What was planned of evenings, by their dates. */
export type PlannedNights = Readonly<Record<string, PlannedNight>>

/** So many evenings are remembered (design choice): past weeks back to two months ago. */
const EVENINGS_REMEMBERED = 62

const plannedNight = ({ zone, bedtime, wake, steps }: EveningPlan): PlannedNight => ({
  zone,
  bedtime,
  wake,
  steps: steps.map(({ id, start, window }) => ({ id, start, window })),
})

/**
 * What was planned of evenings, with these plans noted anew as long as their bedtime is ahead of `now`: after that what
 * was planned stands, whatever is wished since. The oldest are forgotten.
 */
export const notePlans = (
  nights: PlannedNights,
  plans: readonly EveningPlan[],
  now: Instant,
): PlannedNights => {
  const ahead = plans.filter(({ bedtime }) => now < bedtime)
  const [first] = ahead
  if (!first) return nights
  const oldest: EveningDate = addEvenings(first.evening, -EVENINGS_REMEMBERED)
  return {
    ...Object.fromEntries(Object.entries(nights).filter(([evening]) => evening >= oldest)),
    ...Object.fromEntries(ahead.map((plan) => [plan.evening, plannedNight(plan)])),
  }
}
