import { betterSwapped } from './better-swapped'
import type { Candidate, Choice } from './choices'
import { BROKEN_ORDER } from './choices'
import { FREE, pricesFor } from './prices'
import { overlaps } from './span'
import { timelineOf } from './timeline'
import type { PlacedSpan } from './usual-orders'
import { breaksOrder, ordersAmong, waitFor } from './usual-orders'

/** A way through the evening up to some minute: what is chosen so far (the same as bits in `placed`) and its cost. */
interface Way {
  readonly chosen: readonly (Choice | undefined)[]
  readonly placed: number
  readonly cost: number
}

/**
 * The cheapest placement of steps that are in each other's way and can all be placed, exactly. Of equal costs the
 * earliest start of the first candidate wins, then of the second, and so on.
 *
 * A sweep through the evening, minute by minute, keeps only the cheapest way to have placed each set of steps so far,
 * within a limit that begins at what the steps would cost alone. While nothing is found it grows, to no more than a
 * quick guess costs. In a crowd, prices for its minutes bring the limit near the answer from the start.
 */
export const placeTogether = (candidates: readonly Candidate[]): Choice[] => {
  const guess = inTurn(candidates)
  const { sweep, least } = sweepThrough(candidates, guess)
  let limit = Math.min(guess, least)
  for (let margin = 4; ; margin *= 2) {
    const { best, leastBeyond } = sweep(limit)
    if (best) return best.chosen.flatMap((choice) => choice ?? [])
    limit = Math.min(guess, leastBeyond + margin)
  }
}

/** From so many steps on it pays to look for prices first (measured). */
const CROWD = 4

/** What a sweep found: the best whole evening within its limit, and the least that a way beyond the limit costs. */
interface Swept {
  readonly best: Way | undefined
  readonly leastBeyond: number
}

const sweepThrough = (
  candidates: readonly Candidate[],
  guess: number,
): { readonly least: number; readonly sweep: (limit: number) => Swept } => {
  const starts = candidates.flatMap(({ choices }) => choices.map(({ start }) => start))
  const first = Math.max(...starts)
  const last = Math.min(...starts)
  const over = last - 1
  const isCrowd = candidates.length >= CROWD
  const prices = isCrowd && Number.isFinite(guess) ? pricesFor(candidates, first, over, guess) : FREE
  const timelines = candidates.map(({ choices }) => timelineOf(choices, prices))
  const futureOf = futureIn(candidates.map(({ id }) => id))
  const isWorse = betterSwapped(candidates)
  const costOfRest = (placed: number, minute: number): number => {
    let cost = -prices.between(minute, over)
    for (let index = 0; index < timelines.length; index++) {
      if (!has(placed, index)) cost += timelines[index]?.cheapestFrom(minute) ?? 0
    }
    return cost
  }
  const sweep = (limit: number): Swept => {
    let leastBeyond = Number.POSITIVE_INFINITY
    const waysAt = new Map<number, Map<number, Way>>()
    const keep = (minute: number, way: Way): void => {
      const least = way.cost + costOfRest(way.placed, minute)
      if (least > limit) {
        leastBeyond = Math.min(leastBeyond, least)
        return
      }
      const ways = waysAt.get(minute) ?? new Map<number, Way>()
      waysAt.set(minute, ways)
      const future = futureOf(way, minute)
      const rival = ways.get(future)
      if (!rival || isBetter(way, rival)) ways.set(future, way)
    }
    keep(first, nothingYet(candidates))
    for (let minute = first; minute >= last; minute--) {
      for (const way of waysAt.get(minute)?.values() ?? []) {
        keep(minute - 1, way)
        const spare = limit - way.cost - costOfRest(way.placed, minute)
        for (const [index, { startingAt, cheapestFrom }] of timelines.entries()) {
          if (has(way.placed, index)) continue
          const most = spare + cheapestFrom(minute)
          const choices = startingAt(minute)
          if (choices.length > 0 && isWorse(index, minute, way.placed)) continue
          for (const { choice, priced } of choices) {
            if (priced > most) {
              leastBeyond = Math.min(leastBeyond, limit + priced - most)
              break
            }
            const end = Math.max(over, choice.end)
            const least = way.cost + choice.cost + costOfRest(way.placed | (1 << index), end)
            if (least > limit) leastBeyond = Math.min(leastBeyond, least)
            else keep(end, withChoice(way, index, choice))
          }
        }
      }
      waysAt.delete(minute)
    }
    // Only a whole evening gets here: what misses a step costs infinitely much at the end, and whole ones share one future.
    const [best] = waysAt.get(over)?.values() ?? []
    return { best, leastBeyond }
  }
  return { sweep, least: costOfRest(0, first) }
}

const nothingYet = (candidates: readonly Candidate[]): Way => ({
  chosen: candidates.map(() => undefined),
  placed: 0,
  cost: 0,
})

const has = (placed: number, index: number): boolean => (placed & (1 << index)) !== 0

const withChoice = (way: Way, index: number, choice: Choice): Way => {
  const chosen = way.chosen.slice()
  chosen[index] = choice
  let cost = way.cost + choice.cost
  for (const other of way.chosen) {
    if (other && breaksOrder(choice, other)) cost += BROKEN_ORDER
  }
  return { chosen, placed: way.placed | (1 << index), cost }
}

/** The cost of each candidate in turn in its cheapest place that is still free; infinite when one finds none. */
const inTurn = (candidates: readonly Candidate[]): number => {
  let way = nothingYet(candidates)
  for (const [index, { choices }] of candidates.entries()) {
    const free = choices.filter((choice) => !way.chosen.some((other) => other && overlaps(choice, other)))
    const [cheapest] = free
      .map((choice) => withChoice(way, index, choice))
      .sort((one, other) => one.cost - other.cost)
    if (!cheapest) return Number.POSITIVE_INFINITY
    way = cheapest
  }
  return way.cost
}

/**
 * A number that is equal for two ways with the same future: the same steps placed, and the same wait before a later
 * step of a usual order may start without breaking it.
 */
const futureIn = (steps: readonly PlacedSpan['step'][]): ((way: Way, minute: number) => number) => {
  const orders = ordersAmong(steps).map((order) => ({
    order,
    earlier: steps.indexOf(order.earlier),
    later: steps.indexOf(order.later),
  }))
  return (way, minute) =>
    orders.reduce((key, { order, earlier, later }) => {
      const before = way.chosen[earlier]
      return key * 64 + (before && !has(way.placed, later) ? waitFor(order, before, minute) : 0)
    }, way.placed)
}

// Costs decide; between equals the earlier start of the first step that differs.
const isBetter = (way: Way, rival: Way): boolean => {
  if (way.cost !== rival.cost) return way.cost < rival.cost
  const starts = way.chosen.map((choice, index) => (choice?.start ?? 0) - (rival.chosen[index]?.start ?? 0))
  return (starts.find((minutes) => minutes !== 0) ?? 0) > 0
}
