import type { Choice } from './choices'
import type { Prices } from './prices'

/** A choice with what it costs together with the price of its minutes. */
export interface PricedChoice {
  readonly choice: Choice
  readonly priced: number
}

/** The choices of one step laid out by the minute they start, for a sweep through the evening. */
export interface Timeline {
  readonly first: number
  readonly last: number
  /** The choices that start at this minute, the cheapest first. */
  readonly startingAt: (minute: number) => readonly PricedChoice[]
  /** The least the step costs when it has not started before this minute; infinite when it is too late for it. */
  readonly cheapestFrom: (minute: number) => number
}

/** Lays out the choices of a step, given in time order; at least one. */
export const timelineOf = (choices: readonly Choice[], prices: Prices): Timeline => {
  const first = choices[0]?.start ?? 0
  const last = choices.at(-1)?.start ?? 0
  const starting: PricedChoice[][] = Array.from({ length: first - last + 1 }, () => [])
  for (const choice of choices) {
    const priced = choice.cost + prices.between(choice.start, choice.end)
    starting[first - choice.start]?.push({ choice, priced })
  }
  const cheapest: number[] = []
  let cheapestYet = Number.POSITIVE_INFINITY
  for (let index = first - last; index >= 0; index--) {
    const [cheapestHere] = starting[index]?.sort((one, other) => one.priced - other.priced) ?? []
    cheapestYet = Math.min(cheapestYet, cheapestHere?.priced ?? cheapestYet)
    cheapest[index] = cheapestYet
  }
  return {
    first,
    last,
    startingAt: (minute) => starting[first - minute] ?? [],
    cheapestFrom: (minute) => cheapest[Math.max(0, first - minute)] ?? Number.POSITIVE_INFINITY,
  }
}
