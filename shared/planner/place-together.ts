import type { StepId } from '../routine/step'
import type { Candidate, Choice } from './choices'
import { BROKEN_ORDER, leftOutCost } from './choices'
import { overlaps } from './span'
import { timelineOf } from './timeline'
import { breaksOrder, ordersAmong, waitFor } from './usual-orders'

/** What is chosen for each candidate, in their order; undefined where a step is not placed (yet). */
type Chosen = readonly (Choice | undefined)[]

/** A way through the evening up to some minute: what is chosen so far (the same as bits in `placed`) and its cost. */
interface Way {
  readonly chosen: Chosen
  readonly placed: number
  readonly cost: number
}

/**
 * The cheapest placement of steps that are in each other's way, exactly; undefined where a step is left out. A sweep
 * through the evening, minute by minute, that keeps only the cheapest way to have placed each set of steps so far
 * and drops what can no longer beat a quick first guess. Of equal costs the earliest start of the first candidate
 * wins, then of the second, and so on.
 */
export const placeTogether = (candidates: readonly Candidate[]): Chosen => {
  const leftOut = candidates.map((_, index) => leftOutCost(candidates.length - 1 - index))
  const timelines = candidates.map(({ choices }, index) => timelineOf(choices, leftOut[index] ?? 0))
  const future = futureIn(candidates.map(({ id }) => id))
  const costOfRest = (placed: number, minute: number): number =>
    timelines.reduce(
      (sum, { cheapestFrom }, index) => sum + (has(placed, index) ? 0 : cheapestFrom(minute)),
      0,
    )
  const first = Math.max(...timelines.map((timeline) => timeline.first))
  const last = Math.min(...timelines.map((timeline) => timeline.last))
  const over = last - 1
  const nothing: Way = { chosen: candidates.map(() => undefined), placed: 0, cost: 0 }

  const guess = inTurn(candidates, nothing)
  let best: Way = { ...guess, cost: guess.cost + costOfRest(guess.placed, over) }
  const waysAt = new Map<number, Map<number, Way>>()
  const keep = (minute: number, way: Way): void => {
    if (way.cost + costOfRest(way.placed, minute) > best.cost) return
    const ways = waysAt.get(minute) ?? new Map<number, Way>()
    waysAt.set(minute, ways)
    const key = future(way, minute)
    const rival = ways.get(key)
    if (!rival || isBetter(way, rival)) ways.set(key, way)
  }
  keep(first, nothing)
  for (let minute = first; minute >= last; minute--) {
    for (const way of waysAt.get(minute)?.values() ?? []) {
      keep(minute - 1, way)
      for (const [index, { startingAt }] of timelines.entries()) {
        if (has(way.placed, index)) continue
        for (const choice of startingAt(minute)) {
          keep(Math.max(over, choice.end), withChoice(way, index, choice))
        }
      }
    }
    waysAt.delete(minute)
  }
  for (const way of waysAt.get(over)?.values() ?? []) {
    const whole = { ...way, cost: way.cost + costOfRest(way.placed, over) }
    if (isBetter(whole, best)) best = whole
  }
  return best.chosen
}

const has = (placed: number, index: number): boolean => (placed & (1 << index)) !== 0

const withChoice = (way: Way, index: number, choice: Choice): Way => {
  const broken = way.chosen.filter((other) => other && breaksOrder(choice, other)).length
  return {
    chosen: way.chosen.map((other, at) => (at === index ? choice : other)),
    placed: way.placed | (1 << index),
    cost: way.cost + choice.cost + broken * BROKEN_ORDER,
  }
}

/** Each candidate in turn in its cheapest place that is still free. */
const inTurn = (candidates: readonly Candidate[], nothing: Way): Way =>
  candidates.reduce<Way>((way, { choices }, index) => {
    const free = choices.filter((choice) => !way.chosen.some((other) => other && overlaps(choice, other)))
    const ways = free.map((choice) => withChoice(way, index, choice))
    return ways.reduce((one, other) => (other.cost < one.cost ? other : one), ways[0] ?? way)
  }, nothing)

/**
 * A number that is equal for two ways with the same future: the same steps placed, and the same wait before a later
 * step of a usual order may start without breaking it.
 */
const futureIn = (steps: readonly StepId[]): ((way: Way, minute: number) => number) => {
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

// Costs decide; between equals the earlier start of the first step that differs, and only then the longer stay.
const isBetter = (way: Way, rival: Way): boolean => {
  if (way.cost !== rival.cost) return way.cost < rival.cost
  const pairs = way.chosen.flatMap((choice, index) => {
    const other = rival.chosen[index]
    return choice && other ? [{ choice, other }] : []
  })
  const earlier = pairs.find(({ choice, other }) => choice.start !== other.start)
  if (earlier) return earlier.choice.start > earlier.other.start
  const longer = pairs.find(({ choice, other }) => choice.end !== other.end)
  return longer !== undefined && longer.choice.end < longer.other.end
}
