import type { Choice } from './choices'

/** The choices of one step laid out by the minute they start, for a sweep through the evening. */
export interface Timeline {
  /** The first and the last minute with a choice; first < last when there is none. */
  readonly first: number
  readonly last: number
  readonly startingAt: (minute: number) => readonly Choice[]
  /** The least the step can still cost when it has not started before this minute. */
  readonly cheapestFrom: (minute: number) => number
}

/** Lays out choices, given in time order, of a step that costs `leftOut` when it gets no place at all. */
export const timelineOf = (choices: readonly Choice[], leftOut: number): Timeline => {
  const first = choices[0]?.start ?? Number.NEGATIVE_INFINITY
  const last = choices.at(-1)?.start ?? Number.POSITIVE_INFINITY
  const starting: Choice[][] = Array.from({ length: Math.max(0, first - last + 1) }, () => [])
  for (const choice of choices) starting[first - choice.start]?.push(choice)
  const cheapest: number[] = []
  let cheapestSoFar = leftOut
  for (let index = starting.length - 1; index >= 0; index--) {
    for (const choice of starting[index] ?? []) cheapestSoFar = Math.min(cheapestSoFar, choice.cost)
    cheapest[index] = cheapestSoFar
  }
  return {
    first,
    last,
    startingAt: (minute) => starting[first - minute] ?? [],
    cheapestFrom: (minute) => cheapest[Math.max(0, first - minute)] ?? leftOut,
  }
}
