import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import type { PlannedStep } from '../planner/evening-plan'

/** Minutes a `stop` or `from` step, and lights out, can still be answered after their moment (design choice). */
const MINUTES_AFTER_A_MOMENT = 30

/**
 * Until when a planned step is worth a reminder: a `do` step until its accepted window and its own duration end, any
 * other step for half an hour after its moment. Undefined for a step with no place tonight.
 */
export const actionableUntil = (step: PlannedStep): Instant | undefined => {
  if (step.start === null || step.end === null) return undefined
  if (step.kind !== 'do' || step.id === 'lights_out') return minutesAfter(step.start, MINUTES_AFTER_A_MOMENT)
  return Math.max(step.acceptedWindow[1], step.end)
}
