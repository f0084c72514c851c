import type { EveningDate } from '../shared/evening/evening-date'
import type { Zone } from '../shared/evening/zone'
import type { LogEvent } from '../shared/log/log-event'
import type { EveningPlan } from '../shared/planner/evening-plan'
import type { Records } from '../shared/records'
import { planOf } from '../shared/records'

/** What a plan was made from. */
interface MadeFrom {
  readonly records: Records
  readonly zone: Zone
  readonly lines: readonly LogEvent[]
}

/** About two weeks of evenings; more are forgotten and planned again when asked for. */
const MOST_PLANS = 16

/**
 * Plans an evening once and keeps it until the records, the zone or that evening's log lines change: the loop asks
 * every few seconds, and the answer is nearly always the same.
 */
export const planKeeper = (
  records: () => Records,
  zone: () => Zone,
  log: (evening: EveningDate) => readonly LogEvent[],
): ((evening: EveningDate) => EveningPlan | null) => {
  const kept = new Map<EveningDate, { readonly from: MadeFrom; readonly plan: EveningPlan | null }>()
  return (evening) => {
    const from = { records: records(), zone: zone(), lines: log(evening) }
    const known = kept.get(evening)
    if (known && isSame(known.from, from)) return known.plan
    if (kept.size > MOST_PLANS) kept.clear()
    const plan = planOf(from.records, evening, from.zone, from.lines)
    kept.set(evening, { from, plan })
    return plan
  }
}

// Lines are only ever added, so as many lines are the same lines.
const isSame = (one: MadeFrom, other: MadeFrom): boolean =>
  one.records === other.records && one.zone === other.zone && one.lines.length === other.lines.length
