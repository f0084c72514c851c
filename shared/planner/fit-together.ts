import type { StepId } from '../routine/step'
import type { Candidate, Choice } from './choices'

/** A step that takes `duration` minutes, and the first start it has at or after a minute before bed. */
export interface Fitting {
  readonly duration: number
  /** Its earliest and latest start. */
  readonly first: number
  readonly last: number
  readonly startFrom: (minute: number) => number | undefined
}

/** A step of one duration that may start at any of these minutes before bed, given in time order. */
export const fittingOf = (duration: number, starts: readonly number[]): Fitting => {
  const first = starts[0] ?? Number.NEGATIVE_INFINITY
  // next[n]: the first start that is n or more minutes after the first of all.
  const next: number[] = []
  for (const start of starts) while (next.length <= first - start) next.push(start)
  return {
    duration,
    first,
    last: starts.at(-1) ?? first,
    startFrom: (minute) => next[Math.max(0, first - minute)],
  }
}

/** A step at its shortest: whatever fits at all fits like this. */
export const shortest = (choices: readonly Choice[]): Fitting => {
  const duration = Math.min(...choices.map(({ start, end }) => start - end))
  const starts = choices.filter(({ start, end }) => start - end === duration).map(({ start }) => start)
  return fittingOf(duration, starts)
}

/**
 * Whether these steps can all be done one after the other, whatever their order. For each set of steps only the
 * earliest moment at which all of them can be done matters, so this stays quick for a dozen steps.
 */
export const canFitTogether = (fittings: readonly Fitting[]): boolean =>
  fittings.length === 0 || (!needMoreTime(fittings) && (fitInTurn(fittings) || fitInSomeOrder(fittings)))

/** Whether they take longer than the time from the first start of all to the last end. */
const needMoreTime = (fittings: readonly Fitting[]): boolean => {
  const from = Math.max(...fittings.map(({ first }) => first))
  const to = Math.min(...fittings.map(({ last, duration }) => last - duration))
  return fittings.reduce((sum, { duration }) => sum + duration, 0) > from - to
}

/** Whether they fit when the one that can wait least goes first: often so, and quick to see. */
const fitInTurn = (fittings: readonly Fitting[]): boolean => {
  let minute = Number.MAX_SAFE_INTEGER
  return fittings
    .slice()
    .sort((one, other) => other.last - one.last)
    .every(({ duration, startFrom }) => {
      const start = startFrom(minute)
      minute = (start ?? 0) - duration
      return start !== undefined
    })
}

const fitInSomeOrder = (fittings: readonly Fitting[]): boolean => {
  const everything = 2 ** fittings.length - 1
  // doneAt[set]: minutes before bed at which the steps of a set (as bits) can all be done, the earliest way.
  const doneAt: number[] = [Number.MAX_SAFE_INTEGER]
  for (let set = 1; set <= everything; set++) {
    let earliest = Number.NEGATIVE_INFINITY
    for (const [index, { duration, startFrom }] of fittings.entries()) {
      if ((set & (1 << index)) === 0) continue
      const start = startFrom(doneAt[set - (1 << index)] as number)
      if (start !== undefined) earliest = Math.max(earliest, start - duration)
    }
    doneAt.push(earliest)
  }
  return doneAt[everything] !== Number.NEGATIVE_INFINITY
}

/** The candidates that get a place, given in order of priority: no step ever makes room for a less important one. */
export const candidatesThatFit = (candidates: readonly Candidate[]): Candidate[] => {
  const kept: Fitting[] = []
  return candidates.filter(({ choices }) => {
    const fitting = shortest(choices)
    if (choices.length === 0 || !canFitTogether([...kept, fitting])) return false
    kept.push(fitting)
    return true
  })
}

/** Names of the candidates that get a place. */
export const stepsThatFit = (candidates: readonly Candidate[]): ReadonlySet<StepId> =>
  new Set(candidatesThatFit(candidates).map(({ id }) => id))
