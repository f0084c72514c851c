import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import type { StepId } from './step'

/** Minutes, for each step they were said of. */
export type MinutesOfSteps = { readonly [step in StepId]?: number }

/** What is different about the steps of one evening. It is dated, so it undoes itself the next day. */
export interface EveningChange {
  readonly evening: EveningDate
  /** Earliest time home: no `do` step starts before it. */
  readonly homeAt?: WallTime
  /** From this moment on, everything not answered yet is placed anew. */
  readonly replanFrom?: Instant
  /** Where the user put steps, in minutes before bed. */
  readonly moments?: MinutesOfSteps
  readonly without?: readonly StepId[]
  readonly with?: readonly StepId[]
  /** How long steps take this evening, in minutes. */
  readonly minutes?: MinutesOfSteps
  readonly note?: string
}

/** A change without its date. */
export type ChangeOfEvening = Omit<EveningChange, 'evening'>

interface WithChanges {
  readonly changes: readonly EveningChange[]
}

/** What is different about an evening; nothing when it was never changed. */
export const changeOf = ({ changes }: WithChanges, evening: EveningDate): ChangeOfEvening => {
  const { evening: _, ...change } = changes.find((one) => one.evening === evening) ?? { evening }
  return change
}

/** A routine in which one evening has this change instead of any it had; null or nothing leaves it as usual. */
export const changeEvening = <Kept extends WithChanges>(
  routine: Kept,
  evening: EveningDate,
  change: ChangeOfEvening | null,
): Kept => {
  const others = routine.changes.filter((one) => one.evening !== evening)
  const isUsual = !change || Object.keys(change).length === 0
  return { ...routine, changes: isUsual ? others : [...others, { ...change, evening }] }
}

/** A routine in which a step is there on one evening only, or is not. */
export const switchStepTonight = <Kept extends WithChanges>(
  routine: Kept,
  evening: EveningDate,
  step: StepId,
  wanted: boolean,
): Kept => {
  const change = changeOf(routine, evening)
  const rest = (steps: readonly StepId[] = []): StepId[] => steps.filter((one) => one !== step)
  return changeEvening(routine, evening, {
    ...change,
    with: [...rest(change.with), ...(wanted ? [step] : [])],
    without: [...rest(change.without), ...(wanted ? [] : [step])],
  })
}
