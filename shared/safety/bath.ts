import type { BathLimits } from './bath-limits'

/** What the warm water is: each has the same window before bed (Haghayegh 2019 pooled them). */
export const BATH_KINDS = ['bath', 'shower', 'foot_bath'] as const

/** The name of such a kind. */
export type BathKind = (typeof BATH_KINDS)[number]

/** Degrees Celsius somebody may choose; 41 is the most for anybody, under 40 is for comfort or caution. */
export const BATH_DEGREES = [37, 38, 39, 40, 41] as const

/** Minutes somebody may choose, the longest first. */
export const BATH_LENGTHS = [20, 15, 10] as const

/** What may go into the water. It is optional and makes no claim: the warmth is what may help. */
export const BATH_SALTS = ['none', 'epsom', 'flakes'] as const

/** Salts for one bath by volume in millilitres, one to two cups of Epsom salt or half a cup to one of flakes. */
export const SALT_MILLILITRES = { epsom: [240, 480], flakes: [120, 240] } as const

/** How warm and how long somebody likes to bathe, and with what in the water. */
export interface BathWish {
  readonly kind: BathKind
  readonly degrees: (typeof BATH_DEGREES)[number]
  readonly minutes: (typeof BATH_LENGTHS)[number]
  readonly salts: (typeof BATH_SALTS)[number]
  /** The user's own words, shown with the step. */
  readonly note: string
}

/** Fifteen minutes at 40 °C, the value studies and balneology share, in plain water. */
export const USUAL_BATH: BathWish = { kind: 'bath', degrees: 40, minutes: 15, salts: 'none', note: '' }

/** A bath as it is planned: what is wished, within what is careful. */
export interface PlannedBath extends BathLimits {
  readonly wish: BathWish
}

/**
 * The bath somebody wishes, no warmer and no longer than is careful for them, and without salts where plain water is
 * asked for.
 *
 * @example plannedBath({ degrees: 38, minutes: [10], … }, { …USUAL_BATH, minutes: 20 }) // 38 °C, 10 minutes
 */
export const plannedBath = (limits: BathLimits, wish: BathWish): PlannedBath => {
  const longest = Math.min(wish.minutes, limits.mostMinutes)
  const salts = limits.plainWater ? 'none' : wish.salts
  return {
    ...limits,
    degrees: Math.min(wish.degrees, limits.mostDegrees),
    minutes: BATH_LENGTHS.filter((minutes) => minutes <= longest),
    wish: { ...wish, salts },
  }
}
