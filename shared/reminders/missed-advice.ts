import type { Instant } from '../evening/instant'
import { minutesBefore } from '../evening/instant'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import { actionableUntil } from './actionable'

/** What to do about a step whose moment passed. Nothing is ever made up for: an amount is taken once or not at all. */
export type MissedAdvice =
  /** Its window is still open until then; `late_magnesium` when bedtime is less than half an hour away. */
  | {
      readonly advice: 'still_time'
      readonly until: Instant
      readonly why: 'window_open' | 'late_magnesium'
    }
  /** Its window closed, but doing it now does no harm. */
  | { readonly advice: 'still_fine'; readonly why: 'any_time_before_bed' | 'to_bed' }
  | { readonly advice: 'leave_it'; readonly why: 'no_double' | 'bath_too_late' | 'over' }

const LATE_MAGNESIUM = 30

const isBeforeBed = ({ bedtime }: EveningPlan, now: Instant): boolean => now < bedtime

/**
 * What to say of a step whose planned moment is past at `now` and which nobody answered; undefined while its moment is
 * still to come, or for a step without a place.
 *
 * @example missedAdvice(plan, warmBath, at('22:10')) // { advice: 'leave_it', why: 'bath_too_late' }
 */
export const missedAdvice = (
  plan: EveningPlan,
  step: PlannedStep,
  now: Instant,
): MissedAdvice | undefined => {
  const until = actionableUntil(step)
  if (step.start === null || until === undefined || now < step.start) return undefined
  const isMagnesium = step.id === 'magnesium' || step.id === 'magnesium_2'
  if (now <= until) {
    const isLate = isMagnesium && now > minutesBefore(plan.bedtime, LATE_MAGNESIUM)
    return { advice: 'still_time', until, why: isLate ? 'late_magnesium' : 'window_open' }
  }
  if (isMagnesium) return { advice: 'leave_it', why: 'no_double' }
  if (step.id === 'warm_bath') return { advice: 'leave_it', why: 'bath_too_late' }
  if (step.id === 'lights_out') {
    return now < plan.wake ? { advice: 'still_fine', why: 'to_bed' } : { advice: 'leave_it', why: 'over' }
  }
  if (step.kind === 'stop') return { advice: 'leave_it', why: 'over' }
  return isBeforeBed(plan, now)
    ? { advice: 'still_fine', why: 'any_time_before_bed' }
    : { advice: 'leave_it', why: 'over' }
}
