import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'

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
}

/** A shift is this many minutes a day (design choice, as the gradual move of the week). */
export const MINUTES_OF_SHIFT = { least: 5, most: 60 } as const
