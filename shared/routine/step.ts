/** The steps Evenfall knows by itself. `magnesium_2` is the second intake of a split dose. */
export type BuiltInStepId =
  | 'caffeine_cutoff'
  | 'alcohol_cutoff'
  | 'exercise_end'
  | 'dim_lights'
  | 'warm_bath'
  | 'screens_off'
  | 'magnesium'
  | 'magnesium_2'
  | 'wind_down'
  | 'lights_out'

/** A step the user made: `own_` and lower-case letters, digits, `-` or `_`. */
export type OwnStepId = `own_${string}`

/** Names a step in plans, logs, calendars and on the command line; never changes once used. */
export type StepId = BuiltInStepId | OwnStepId

/** `do` has a start and a duration, `stop` is a deadline, `from` is a state that begins. */
export type StepKind = 'do' | 'stop' | 'from'

/**
 * Where a step may lie, in elapsed minutes before bed. A window always bounds the start; `latestEnd` bounds the end
 * as well, so the latest start depends on how long the step takes.
 */
export interface StepWindow {
  /** The start lies at most this many minutes before bed. */
  readonly earliestStart: number
  /** The start lies at least this many minutes before bed. */
  readonly latestStart?: number
  /** The end lies at least this many minutes before bed. */
  readonly latestEnd?: number
}

/** A step as a routine wishes it: what kind it is, where it may lie and how long it takes. */
export interface Step {
  readonly id: StepId
  readonly kind: StepKind
  /** Where the step should lie. */
  readonly preferred: StepWindow
  /** Where the step may lie when the preferred window is taken; at least as wide as `preferred`. */
  readonly accepted: StepWindow
  /** Start in minutes before bed when nothing is in the way; within `preferred`. */
  readonly usualMinutesBeforeBed: number
  /** Durations in minutes that make sense, the best first; `[0]` for `stop` and `from`. */
  readonly durations: readonly number[]
  /** Where the user put the step, in minutes before bed, when that differs from the usual moment. */
  readonly ownMoment?: number
  /** Starts in minutes before bed that do as well once the accepted window has no place, the best first. */
  readonly lastResorts?: readonly number[]
  /** Present when the user wants no reminders of it. */
  readonly remind?: false
}

const BUILT_IN: Record<BuiltInStepId, true> = {
  caffeine_cutoff: true,
  alcohol_cutoff: true,
  exercise_end: true,
  dim_lights: true,
  warm_bath: true,
  screens_off: true,
  magnesium: true,
  magnesium_2: true,
  wind_down: true,
  lights_out: true,
}

/** Whether a text names a built-in step. */
export const isBuiltInStepId = (text: string): text is BuiltInStepId => Object.hasOwn(BUILT_IN, text)

/** Whether a text names a step of the user's own. */
export const isOwnStepId = (text: string): text is OwnStepId => /^own_[a-z0-9_-]{1,40}$/.test(text)

/** Reads a step's name; undefined when it names neither a built-in step nor one of the user's own. */
export const parseStepId = (text: string): StepId | undefined =>
  isBuiltInStepId(text) || isOwnStepId(text) ? text : undefined

/**
 * The earliest and latest start of a window in minutes before bed, for a step that takes `duration` minutes;
 * undefined when the step is too long for it.
 *
 * @example startsWithin({ earliestStart: 90, latestEnd: 60 }, 15) // { earliest: 90, latest: 75 }
 */
export const startsWithin = (
  window: StepWindow,
  duration: number,
): { readonly earliest: number; readonly latest: number } | undefined => {
  const latest = Math.max(
    window.latestStart ?? 0,
    window.latestEnd === undefined ? 0 : window.latestEnd + duration,
  )
  return latest > window.earliestStart ? undefined : { earliest: window.earliestStart, latest }
}
