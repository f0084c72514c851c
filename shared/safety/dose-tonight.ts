import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { DoseFacts, NoDose, Portions } from './dose'
import { mayBeTaken, plannedDose, portionsOf } from './dose'
import type { RampOffer } from './ramp'
import { rampOffer } from './ramp'

/** The amount of magnesium as the window shows it; all of it null for somebody who may not see amounts. */
export interface DoseView {
  /** Whether magnesium may be planned at all, with or without an amount. */
  readonly mayBeTaken: boolean
  /** Why no amount is planned; null while one is. */
  readonly none: NoDose | null
  readonly portions: Portions | null
  /** What may be done about the amount now, for somebody who asked for steps. */
  readonly offer: RampOffer | null
}

/** Gathers what the window shows about the amount of magnesium. */
export const doseView = (facts: DoseFacts, split: boolean, now: Instant, zone: Zone): DoseView => {
  const planned = plannedDose(facts)
  return {
    mayBeTaken: mayBeTaken(facts),
    none: planned.none,
    portions: planned.none === null ? portionsOf(planned.day, split) : null,
    offer: rampOffer(facts, now, zone),
  }
}
