import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { EveningPlan } from './evening-plan'

/** An evening without a plan is over at six in the morning (design choice). */
const MORNING = wallTimeFromMinutes(6 * 60)

/**
 * The evenings that may still want something at `now`: the one whose noon-to-noon day it is, the one before (somebody
 * who sleeps by day is still in it after noon) and the one to come (its last caffeine may fall in the morning).
 */
export const liveEvenings = (now: Instant, zone: Zone): readonly [EveningDate, EveningDate, EveningDate] => {
  const today = eveningOf(now, zone)
  return [addEvenings(today, -1), today, addEvenings(today, 1)]
}

/** When an evening is over: at its wake time, or at six in the morning without a plan. */
export const endOfEvening = (evening: EveningDate, plan: EveningPlan | null, zone: Zone): Instant =>
  plan?.wake ?? resolveWallTime(addEvenings(evening, 1), MORNING, zone).instant

/**
 * The evening called "tonight": the first live one that is not over. A planned evening is over when its wake time has
 * come.
 *
 * @example shownEvening(at('2026-11-23T09:00'), zone, planOf) // '2026-11-23', as last night ended at 06:45
 */
export const shownEvening = (
  now: Instant,
  zone: Zone,
  planOf: (evening: EveningDate) => EveningPlan | null,
): EveningDate => {
  const [before, today, next] = liveEvenings(now, zone)
  const earlier = planOf(before)
  if (earlier && now < earlier.wake) return before
  return now < endOfEvening(today, planOf(today), zone) ? today : next
}
