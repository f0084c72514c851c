import type { Step, StepId } from './step'
import { startsWithin } from './step'

/** Steps whose moment follows from something else: the drink, dinner and the bedtime. */
const FOLLOW_SOMETHING: ReadonlySet<StepId> = new Set(['caffeine_cutoff', 'magnesium_2', 'lights_out'])

/** Whether a step's moment follows from something else, so that nobody can move it. */
export const followsSomething = (id: StepId): boolean => FOLLOW_SOMETHING.has(id)

/** Whether the user may put a step so many minutes before bed: anywhere its accepted window lets it start. */
export const mayStandAt = (step: Step, minutesBeforeBed: number): boolean => {
  const starts = startsWithin(step.accepted, Math.min(...step.durations))
  return (
    !followsSomething(step.id) &&
    starts !== undefined &&
    Number.isInteger(minutesBeforeBed) &&
    minutesBeforeBed <= starts.earliest &&
    minutesBeforeBed >= starts.latest
  )
}

/**
 * A step at the user's own moment, which is then as good as any moment preferred for it. A step that may not stand
 * there stays as it was: its window may have changed since it was moved.
 */
export const atOwnMoment = (step: Step, minutesBeforeBed: number): Step => {
  if (!mayStandAt(step, minutesBeforeBed)) return step
  const { earliestStart, latestStart, ...bounds } = step.preferred
  return {
    ...step,
    preferred: {
      ...bounds,
      earliestStart: Math.max(earliestStart, minutesBeforeBed),
      ...(latestStart === undefined ? {} : { latestStart: Math.min(latestStart, minutesBeforeBed) }),
    },
    usualMinutesBeforeBed: minutesBeforeBed,
    ownMoment: minutesBeforeBed,
  }
}
