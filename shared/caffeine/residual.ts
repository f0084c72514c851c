import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import type { HalfLife } from './half-life'

/** An amount of caffeine in milligrams and when it was drunk. */
export interface Dose {
  readonly milligrams: number
  readonly drankAt: Instant
}

/** Milligrams left, for a body that clears caffeine fast, as usual and slowly. Always an estimate. */
export interface Residual {
  readonly low: number
  readonly central: number
  readonly high: number
}

/** How much that is by what studies noticed; no amount is called safe. */
export type ResidualLevel = 'low' | 'unclear' | 'likely'

/** Nearly all of a dose is taken up within this many minutes; until then it counts whole (Institute of Medicine 2001). */
const UPTAKE_MINUTES = 45

/**
 * The caffeine left at a moment, in milligrams, for a half-life in hours; drinks after that moment count for nothing.
 *
 * @example residualAt([107 mg, 8.8 hours earlier], bedtime, 5) // about 32
 */
export const residualAt = (doses: readonly Dose[], at: Instant, halfLifeHours: number): number =>
  doses.reduce((sum, { milligrams, drankAt }) => {
    const minutes = minutesBetween(drankAt, at)
    if (minutes < 0) return sum
    return sum + (minutes < UPTAKE_MINUTES ? milligrams : milligrams * 2 ** (-minutes / 60 / halfLifeHours))
  }, 0)

/**
 * The same for every body the half-lives stand for.
 *
 * @example residualBand([107 mg, 8.8 hours earlier], bedtime, { short: 3, central: 5, long: 7 }) // about 32 (14-45)
 */
export const residualBand = (doses: readonly Dose[], at: Instant, halfLife: HalfLife): Residual => ({
  low: residualAt(doses, at, halfLife.short),
  central: residualAt(doses, at, halfLife.central),
  high: residualAt(doses, at, halfLife.long),
})

/**
 * What a drink would leave at bedtime by itself; null when it would come after bedtime.
 *
 * @example nextDrinkLeaves({ milligrams: 84, drankAt: 14:00 }, 22:30, halfLife) // about 26 (12-36)
 */
export const nextDrinkLeaves = (dose: Dose, bedtime: Instant, halfLife: HalfLife): Residual | null =>
  dose.drankAt > bedtime ? null : residualBand([dose], bedtime, halfLife)

/**
 * An estimate as it is shown: to the nearest five milligrams, so it looks no more exact than it is.
 *
 * @example shownResidual({ low: 14, central: 32, high: 45 }) // { low: 15, central: 30, high: 45 }
 */
export const shownResidual = ({ low, central, high }: Residual): Residual => ({
  low: nearestFive(low),
  central: nearestFive(central),
  high: nearestFive(high),
})

const nearestFive = (milligrams: number): number => Math.round(milligrams / 5) * 5

/**
 * Where an amount at bedtime lies: under 30 mg low, over 60 mg likely to be noticed, between them unclear (design
 * choice: a meta-analysis found its edge at 32-35 mg, a trial no effect at about 57 mg and one at about 76 mg;
 * Gardiner 2023 and 2025).
 */
export const residualLevel = (milligrams: number): ResidualLevel =>
  milligrams < 30 ? 'low' : milligrams <= 60 ? 'unclear' : 'likely'
