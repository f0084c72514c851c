import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore } from '../evening/instant'
import type { PlannedStep } from '../planner/evening-plan'
import { actionableUntil } from './actionable'

/** How long a snooze may be, in minutes. */
export const SNOOZES = [5, 10, 15, 30] as const

/** A snooze length offered to the user. */
export type SnoozeMinutes = (typeof SNOOZES)[number]

/** A snooze as it is asked for: some minutes, or until the last moment. */
export type SnoozeWish = SnoozeMinutes | 'last_moment'

/** The last moment lies this many minutes before the window ends, so there is time to do it (design choice). */
const MINUTES_LEFT_AT_THE_LAST_MOMENT = 5

/** The snoozes that still end inside the step's window. */
export const snoozesFor = (step: PlannedStep, now: Instant): SnoozeMinutes[] => {
  const until = actionableUntil(step)
  return SNOOZES.filter((minutes) => until !== undefined && minutesAfter(now, minutes) <= until)
}

/** When a snooze until the last moment would ring; null when that has come, or for a step without a place. */
export const lastMoment = (step: PlannedStep, now: Instant): Instant | null => {
  const until = actionableUntil(step)
  if (until === undefined) return null
  const moment = minutesBefore(until, MINUTES_LEFT_AT_THE_LAST_MOMENT)
  return now < moment ? moment : null
}

/** When a snooze rings again; undefined when that would be past the step's window. */
export const snoozedUntil = (step: PlannedStep, wish: SnoozeWish, now: Instant): Instant | undefined => {
  const until = wish === 'last_moment' ? lastMoment(step, now) : minutesAfter(now, wish)
  return until === null || until > (actionableUntil(step) ?? 0) ? undefined : until
}
