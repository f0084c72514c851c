import type { EveningDate } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import type { PlannedNight } from '../shared/planner/planned-night'
import { notePlans } from '../shared/planner/planned-night'
import { liveEvenings } from '../shared/planner/shown-evening'
import { planOf } from '../shared/records'
import type { RecordsKeeper } from './records-keeper'

/** What remembering plans stands on. */
interface PlannedNightsPorts {
  readonly keeper: Pick<RecordsKeeper, 'records' | 'planned' | 'keepPlanned'>
  zone(): Zone
}

/** Remembers what was planned of evenings before they were over. */
export interface PlannedNightsKept {
  /** Notes what is planned at `now`; harmless as often as it likes to come. */
  notePlans(now: Instant): void
  /** What was planned of an evening; null where Evenfall was not there to note it. */
  plannedOf(evening: EveningDate): PlannedNight | null
}

/** Builds it. Plans are noted as they stand beforehand, without what the log makes of them in the evening itself. */
export const plannedNights = ({ keeper, zone }: PlannedNightsPorts): PlannedNightsKept => {
  let noted: readonly unknown[] = []
  return {
    notePlans: (now) => {
      const evenings = liveEvenings(now, zone())
      const madeFrom = [keeper.records(), zone(), evenings[0]]
      if (madeFrom.every((part, index) => part === noted[index])) return
      noted = madeFrom
      const plans = evenings.flatMap((evening) => planOf(keeper.records(), evening, zone()) ?? [])
      const nights = notePlans(keeper.planned(), plans, now)
      if (JSON.stringify(nights) !== JSON.stringify(keeper.planned())) keeper.keepPlanned(nights)
    },
    plannedOf: (evening) => keeper.planned()[evening] ?? null,
  }
}
