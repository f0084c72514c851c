import type { StepId } from '../routine/step'
import type { Candidate, Choice } from './choices'
import { BROKEN_ORDER } from './choices'
import { timelineOf } from './timeline'
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
 * within a limit just above what the steps would cost alone; while nothing is found the limit grows.
 */
export const placeTogether = (candidates: readonly Candidate[]): Choice[] => {
  const sweep = sweepThrough(candidates)
  for (let allowance = 16; ; allowance *= 8) {
    const best = sweep(allowance)
    if (best) return best.chosen.flatMap((choice) => choice ?? [])
  }
}

const sweepThrough = (candidates: readonly Candidate[]): ((allowance: number) => Way | undefined) => {
  const timelines = candidates.map(({ choices }) => timelineOf(choices))
  const first = Math.max(...timelines.map((timeline) => timeline.first))
  const last = Math.min(...timelines.map((timeline) => timeline.last))
  const over = last - 1
  const futureOf = futureIn(candidates.map(({ id }) => id))
  const costOfRest = (placed: number, minute: number): number => {
    let cost = 0
    for (let index = 0; index < timelines.length; index++) {
      if (!has(placed, index)) cost += timelines[index]?.cheapestFrom(minute) ?? 0
    }
    return cost
  }
  const nothing: Way = { chosen: candidates.map(() => undefined), placed: 0, cost: 0 }

  return (allowance) => {
    const limit = costOfRest(0, first) + allowance
    const waysAt = new Map<number, Map<number, Way>>()
    const keep = (minute: number, way: Way): void => {
      if (way.cost + costOfRest(way.placed, minute) > limit) return
      const ways = waysAt.get(minute) ?? new Map<number, Way>()
      waysAt.set(minute, ways)
      const future = futureOf(way, minute)
      const rival = ways.get(future)
      if (!rival || isBetter(way, rival)) ways.set(future, way)
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
    // Only whole evenings get here: what misses a step costs infinitely much at the end.
    const whole = [...(waysAt.get(over)?.values() ?? [])]
    return whole.sort((one, other) => (isBetter(one, other) ? -1 : 1))[0]
  }
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
  const differs = (edge: 'start' | 'end'): number =>
    way.chosen.findIndex((choice, index) => choice?.[edge] !== rival.chosen[index]?.[edge])
  const minuteOf = ({ chosen }: Way, index: number, edge: 'start' | 'end'): number => chosen[index]?.[edge] ?? 0
  const earlier = differs('start')
  if (earlier >= 0) return minuteOf(way, earlier, 'start') > minuteOf(rival, earlier, 'start')
  const longer = differs('end')
  return longer >= 0 && minuteOf(way, longer, 'end') < minuteOf(rival, longer, 'end')
}
