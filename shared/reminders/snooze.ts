import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import type { PlannedStep } from '../planner/evening-plan'
import { actionableUntil } from './actionable'

/** How long a snooze may be, in minutes. */
export const SNOOZES = [5, 10, 15, 30] as const

/** A snooze length offered to the user. */
export type SnoozeMinutes = (typeof SNOOZES)[number]

/** The snoozes that still end inside the step's window. */
export const snoozesFor = (step: PlannedStep, now: Instant): SnoozeMinutes[] => {
  const until = actionableUntil(step)
  return SNOOZES.filter((minutes) => until !== undefined && minutesAfter(now, minutes) <= until)
}
