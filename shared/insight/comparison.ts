import { mean } from './median'
import { studentT95 } from './student-t'

/** Nights needed on each side before two means are shown (design choice). */
const NIGHTS_A_SIDE = 8

/** Ratings of the nights on one side. */
export interface Side {
  readonly nights: number
  /** Mean rating, 1 to 5. */
  readonly mean: number
}

/** Two kinds of nights side by side. It does not show what caused a difference. */
export type Comparison =
  | { readonly says: 'too_early'; readonly nights: readonly [number, number] }
  | {
      readonly says: 'difference'
      readonly with: Side
      readonly without: Side
      /** Mean with, less mean without. */
      readonly difference: number
      /** Where the difference lies with 95 % confidence; null when all nights of each side were rated alike. */
      readonly interval: readonly [number, number] | null
    }

/**
 * Compares ratings of nights after evenings with something to those without, from eight a side. The interval of the
 * difference is Welch's (1947) with Satterthwaite's degrees of freedom, which assumes neither equal spreads nor equal
 * counts.
 */
export const compareRatings = (
  withIt: readonly number[],
  without: readonly number[],
  nightsASide = NIGHTS_A_SIDE,
): Comparison => {
  const one = mean(withIt)
  const other = mean(without)
  if (one === null || other === null || Math.min(withIt.length, without.length) < nightsASide) {
    return { says: 'too_early', nights: [withIt.length, without.length] }
  }
  const difference = one - other
  return {
    says: 'difference',
    with: { nights: withIt.length, mean: one },
    without: { nights: without.length, mean: other },
    difference,
    interval: welchInterval(difference, errorOf(withIt, one), errorOf(without, other)),
  }
}

/** The squared standard error of a mean, and the degrees of freedom it rests on. */
interface MeanError {
  readonly squared: number
  readonly freedom: number
}

const errorOf = (values: readonly number[], centre: number): MeanError => {
  const freedom = values.length - 1
  const variance = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / freedom
  return { squared: variance / values.length, freedom }
}

const welchInterval = (
  difference: number,
  one: MeanError,
  other: MeanError,
): readonly [number, number] | null => {
  const squared = one.squared + other.squared
  if (squared === 0) return null
  const freedom = squared ** 2 / (one.squared ** 2 / one.freedom + other.squared ** 2 / other.freedom)
  const half = studentT95(freedom) * Math.sqrt(squared)
  return [difference - half, difference + half]
}
