import type { EveningDate } from '../shared/evening/evening-date'
import type { Zone } from '../shared/evening/zone'
import type { EveningPlan } from '../shared/planner/evening-plan'
import type { Records } from '../shared/records'
import { planOf } from '../shared/records'

/**
 * Plans an evening once and keeps it until the records or the zone change: the loop asks every few seconds, and the
 * answer is nearly always the same.
 */
export const planKeeper = (
  records: () => Records,
  zone: () => Zone,
): ((evening: EveningDate) => EveningPlan | null) => {
  let madeFrom: { readonly records: Records; readonly zone: Zone } | undefined
  let plans = new Map<EveningDate, EveningPlan | null>()
  return (evening) => {
    const from = { records: records(), zone: zone() }
    if (madeFrom?.records !== from.records || madeFrom.zone !== from.zone || plans.size > 14)
      plans = new Map()
    madeFrom = from
    const known = plans.get(evening)
    if (known !== undefined) return known
    const plan = planOf(from.records, evening, from.zone)
    plans.set(evening, plan)
    return plan
  }
}
