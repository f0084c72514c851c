import type { Choice } from './choices'

/** The choices of one step laid out by the minute they start, for a sweep through the evening. */
export interface Timeline {
  readonly first: number
  readonly last: number
  readonly startingAt: (minute: number) => readonly Choice[]
  /** The least the step costs when it has not started before this minute; infinite when it is too late for it. */
  readonly cheapestFrom: (minute: number) => number
}

/** Lays out the choices of a step, given in time order; at least one. */
export const timelineOf = (choices: readonly Choice[]): Timeline => {
  const minutes = choices.map(({ start }) => start)
  const first = Math.max(...minutes)
  const last = Math.min(...minutes)
  const starting = Array.from({ length: first - last + 1 }, (_, index) =>
    choices.filter(({ start }) => start === first - index),
  )
  const cheapest: number[] = []
  let cheapestYet = Number.POSITIVE_INFINITY
  for (const at of [...starting].reverse()) {
    cheapestYet = Math.min(cheapestYet, ...at.map(({ cost }) => cost))
    cheapest.unshift(cheapestYet)
  }
  return {
    first,
    last,
    startingAt: (minute) => starting[first - minute] ?? [],
    cheapestFrom: (minute) => cheapest[Math.max(0, first - minute)] ?? Number.POSITIVE_INFINITY,
  }
}
