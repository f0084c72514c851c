import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'

/**
 * What to do with the plan while the computer is in another zone: the same times on the clock there, the same moments
 * as at home, or from those moments to that clock a few minutes a day.
 */
export type TravelAnswer =
  | { readonly keep: 'local' | 'home' }
  | { readonly keep: 'shift'; readonly minutesADay: number }

/** The computer went from one zone to another. */
export interface Travel {
  readonly from: Zone
  readonly to: Zone
  readonly noticedAt: Instant
  /** Null until the user says; that means local. */
  readonly answer: TravelAnswer | null
  /** The evenings that have times of their own on the way from one clock to the other. */
  readonly shifted: readonly EveningDate[]
}

/** A shift is this many minutes a day (design choice, as the gradual move of the week). */
export const MINUTES_OF_SHIFT = { least: 5, most: 60 } as const

/** Where home was, for somebody who is on a journey already: the place they left, unless they settled elsewhere. */
const homeOf = (known: Zone, travel: Travel | null): Zone =>
  travel === null || travel.answer?.keep === 'local' ? known : travel.from

/**
 * The journey of a computer that was in `known` and is in `here` now: begun, gone on or over. Zones whose clocks agree
 * at `now` are no journey.
 *
 * @example travelAfter('Europe/Amsterdam', null, 'Europe/London', now) // { from: 'Europe/Amsterdam', to: 'Europe/London', … }
 * @example travelAfter('Europe/London', { from: 'Europe/Amsterdam', … }, 'Europe/Amsterdam', now) // null
 */
export const travelAfter = (known: Zone, travel: Travel | null, here: Zone, now: Instant): Travel | null => {
  if (known === here) return travel
  const from = homeOf(known, travel)
  if (minutesAheadOfUtc(from, now) === minutesAheadOfUtc(here, now)) return null
  return { from, to: here, noticedAt: now, answer: null, shifted: [] }
}

/** The zone the plan is in while the computer is `here`: home for who keeps to the clock there, else where they are. */
export const zoneOfPlan = (travel: Travel | null, here: Zone): Zone =>
  travel?.answer?.keep === 'home' && travel.to === here ? travel.from : here
