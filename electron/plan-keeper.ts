import type { EveningDate } from '../shared/evening/evening-date'
import type { Zone } from '../shared/evening/zone'
import type { LogEvent } from '../shared/log/log-event'
import type { EveningPlan } from '../shared/planner/evening-plan'
import { planThrough } from '../shared/planner/plan-through'
import type { Records } from '../shared/records'
import { toldOf } from '../shared/records'

/** A plan, what it was made from, and the whole of that as text to tell whether a change touches it. */
interface Kept {
  readonly records: Records
  readonly zone: Zone
  readonly lines: number
  readonly madeFrom: string
  readonly plan: EveningPlan | null
}

/** More evenings than these are forgotten and planned again when asked for: a year and the days around it. */
const MOST_PLANS = 400

/**
 * Plans an evening once and keeps it until something it was made from changes: the loop asks every few seconds, and
 * most changes of the records or the log touch one evening.
 */
export const planKeeper = (
  records: () => Records,
  zone: () => Zone,
  log: (evening: EveningDate) => readonly LogEvent[],
): ((evening: EveningDate) => EveningPlan | null) => {
  const kept = new Map<EveningDate, Kept>()
  return (evening) => {
    const now = { records: records(), zone: zone() }
    const lines = log(evening)
    const known = kept.get(evening)
    // Lines are only ever added, so as many lines are the same lines.
    const isSame = known?.records === now.records && known.zone === now.zone && known.lines === lines.length
    if (known && isSame) return known.plan
    const told = toldOf(now.records, evening, now.zone, lines)
    const madeFrom = JSON.stringify(told)
    const plan =
      known?.madeFrom === madeFrom ? known.plan : told && planThrough(told.wish, told.happenings).plan
    if (kept.size > MOST_PLANS) kept.clear()
    kept.set(evening, { ...now, lines: lines.length, madeFrom, plan })
    return plan
  }
}
