import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Pause } from '../routine/routine'

/** Two dates as typed; null while a field is not filled in. */
export interface DraftPause {
  readonly from: EveningDate | null
  readonly to: EveningDate | null
}

/** Why a pause can't be saved, and at which field that is said. */
export type PauseProblem =
  | { readonly field: 'from' | 'to'; readonly problem: 'incomplete' }
  | { readonly field: 'to'; readonly problem: 'before_from' }

/** The first thing that is wrong with a pause as typed; null when it can be saved. */
export const pauseProblem = ({ from, to }: DraftPause): PauseProblem | null => {
  if (from === null) return { field: 'from', problem: 'incomplete' }
  if (to === null) return { field: 'to', problem: 'incomplete' }
  return to < from ? { field: 'to', problem: 'before_from' } : null
}

/**
 * The same paused evenings in the fewest pauses, in order: those that overlap or follow each other become one.
 *
 * @example mergedPauses([1-7 May, 5-10 May, 11 May]) // [1-11 May]
 */
export const mergedPauses = (pauses: readonly Pause[]): Pause[] =>
  [...pauses]
    .sort((one, other) => (one.from < other.from ? -1 : 1))
    .reduce<Pause[]>((merged, pause) => {
      const before = merged.at(-1)
      if (!before || pause.from > addEvenings(before.to, 1)) return [...merged, pause]
      return [...merged.slice(0, -1), { from: before.from, to: pause.to > before.to ? pause.to : before.to }]
    }, [])

/**
 * The pauses without one evening of theirs: it is planned, and counts, again.
 *
 * @example withoutEvening([1-7 May], 3 May) // [1-2 May, 4-7 May]
 */
export const withoutEvening = (pauses: readonly Pause[], evening: EveningDate): Pause[] =>
  pauses.flatMap(({ from, to }): Pause[] => {
    if (evening < from || to < evening) return [{ from, to }]
    return [
      { from, to: addEvenings(evening, -1) },
      { from: addEvenings(evening, 1), to },
    ].filter((part) => part.from <= part.to)
  })
