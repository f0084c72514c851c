import type { OwnStepId, Step, StepKind } from './step'

/** A step the user made: a name, a window of the start in minutes before bed, and how long it takes. */
export interface OwnStep {
  readonly id: OwnStepId
  readonly name: string
  readonly kind: StepKind
  /** The start lies at most this many minutes before bed. */
  readonly earliest: number
  /** The start lies at least this many minutes before bed. */
  readonly latest: number
  /** Start in minutes before bed when nothing is in the way. */
  readonly usual: number
  /** Minutes it takes; 0 for `stop` and `from`. */
  readonly minutes: number
  /** Whether it is reminded of. */
  readonly remind: boolean
}

/** At most this many own steps (design choice). */
export const MOST_OWN_STEPS = 12
/** An own step starts at most this many minutes before bed: half a day (design choice). */
export const EARLIEST_OWN_STEP = 720
/** An own step takes at most this many minutes (design choice). */
export const LONGEST_OWN_STEP = 180
const LONGEST_NAME = 80

/** What is wrong with an own step, and the field it belongs beside. */
export interface OwnStepProblem {
  readonly field: keyof OwnStep
  readonly problem:
    | 'name_length'
    | 'outside_half_a_day'
    | 'ends_before_it_starts'
    | 'outside_its_window'
    | 'minutes'
    | 'too_long_for_its_window'
}

const isWhole = (value: number, from: number, to: number): boolean =>
  Number.isInteger(value) && value >= from && value <= to

/** The latest start in minutes before bed: a step is over when the lights go out. */
const latestStart = ({ latest, minutes }: OwnStep): number => Math.max(latest, minutes)

/**
 * The first thing that is wrong with an own step; undefined when it can be planned.
 *
 * @example ownStepProblem({ …walk, earliest: 800 }) // { field: 'earliest', problem: 'outside_half_a_day' }
 */
export const ownStepProblem = (step: OwnStep): OwnStepProblem | undefined => {
  const { name, kind, earliest, latest, usual, minutes } = step
  if (name.trim() === '' || name.length > LONGEST_NAME) return { field: 'name', problem: 'name_length' }
  for (const field of ['earliest', 'latest', 'usual'] as const) {
    if (!isWhole(step[field], 0, EARLIEST_OWN_STEP)) return { field, problem: 'outside_half_a_day' }
  }
  if (earliest < latest) return { field: 'latest', problem: 'ends_before_it_starts' }
  if (kind === 'do' ? !isWhole(minutes, 1, LONGEST_OWN_STEP) : minutes !== 0) {
    return { field: 'minutes', problem: 'minutes' }
  }
  if (earliest < minutes) return { field: 'minutes', problem: 'too_long_for_its_window' }
  return usual > earliest || usual < latestStart(step)
    ? { field: 'usual', problem: 'outside_its_window' }
    : undefined
}

/** An own step as the planner sees it; a `do` step ends before the lights go out. */
export const stepOfOwn = ({ id, kind, earliest, latest, usual, minutes, remind }: OwnStep): Step => {
  const window = {
    earliestStart: earliest,
    latestStart: latest,
    ...(kind === 'do' ? { latestEnd: 0 } : {}),
  }
  return {
    id,
    kind,
    preferred: window,
    accepted: window,
    usualMinutesBeforeBed: usual,
    durations: [minutes],
    ...(remind ? {} : { remind: false as const }),
  }
}
