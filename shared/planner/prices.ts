import type { Candidate } from './choices'

/** What each minute of the evening costs whoever takes it, on top of a choice's own cost: see {@link pricesFor}. */
export interface Prices {
  /** What the minutes from `start` down to `end`, in minutes before bed, cost together. */
  readonly between: (start: number, end: number) => number
}

/** Nothing costs anything. */
export const FREE: Prices = { between: () => 0 }

/** More rounds make the prices hardly better (measured on crowds of four to twelve steps). */
const ROUNDS = 120
/** Rounds without a better bound before smaller changes are tried. */
const PATIENCE = 4

/** Prices of an evening are together at most this: with six bits after the point, and costs, sums fit 53 bits. */
const MOST = 2 ** 45

/**
 * Prices that drive steps that want the same minutes apart. Whatever they are, no evening costs less than its steps pay
 * in their cheapest places with these prices, minus all prices together, since no minute is taken twice. Good prices
 * bring that bound close to the best evening, so that hardly anything else has to be looked at (a Lagrangian relaxation
 * of "one step at a time"). Prices are whole 64ths and together at most {@link MOST}, so that sums stay exact.
 *
 * @param first the first minute of the evening, in minutes before bed
 * @param over the minute after its last one
 * @param guess what some whole evening costs
 */
export const pricesFor = (
  candidates: readonly Candidate[],
  first: number,
  over: number,
  guess: number,
): Prices => {
  const minutes = first - over
  let prices: readonly number[] = Array.from({ length: minutes }, () => 0)
  let best = { bound: Number.NEGATIVE_INFINITY, sums: sumsOf(prices) }
  let boldness = 1
  let unchanged = 0
  for (let round = 0; round < ROUNDS; round++) {
    const sums = sumsOf(prices)
    if (upTo(sums, minutes) > MOST) break
    const { bound, taken } = cheapestPlaces(candidates, sums, first, over)
    if (bound > best.bound) {
      best = { bound, sums }
      unchanged = 0
    } else if (++unchanged > PATIENCE) {
      boldness /= 2
      unchanged = 0
    }
    const excess = taken.map((steps) => steps - 1)
    const size = excess.reduce((sum, one, index) => sum + (one > 0 || prices[index] ? one * one : 0), 0)
    if (size === 0 || bound >= guess) break
    const change = (boldness * (guess - bound)) / size
    prices = prices.map((price, index) =>
      Math.max(0, Math.round((price + change * (excess[index] ?? 0)) * 64) / 64),
    )
  }
  const { sums } = best
  return { between: (start, end) => between(sums, first, over, start, end) }
}

/** sums[n]: what the first n minutes cost together. */
const sumsOf = (prices: readonly number[]): readonly number[] => {
  let sum = 0
  const sums = [sum]
  for (const price of prices) {
    sum += price
    sums.push(sum)
  }
  return sums
}

const upTo = (sums: readonly number[], minutes: number): number => sums[minutes] ?? 0

const between = (sums: readonly number[], first: number, over: number, start: number, end: number): number =>
  upTo(sums, first - Math.max(over, end)) - upTo(sums, first - Math.min(first, start))

/** What all steps in their cheapest places cost at least, and how many of them take each minute. */
const cheapestPlaces = (
  candidates: readonly Candidate[],
  sums: readonly number[],
  first: number,
  over: number,
): { readonly bound: number; readonly taken: readonly number[] } => {
  const taken = Array.from({ length: first - over }, () => 0)
  let bound = -upTo(sums, first - over)
  for (const { choices } of candidates) {
    let least = Number.POSITIVE_INFINITY
    let place = choices[0]
    for (const choice of choices) {
      const cost = choice.cost + between(sums, first, over, choice.start, choice.end)
      if (cost < least) {
        least = cost
        place = choice
      }
    }
    bound += least
    if (!place) continue
    for (let minute = place.start; minute > Math.max(over, place.end); minute--) {
      taken[first - minute] = (taken[first - minute] ?? 0) + 1
    }
  }
  return { bound, taken }
}
