import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningsBetween } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBetween } from '../evening/instant'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import type { StepId } from '../routine/step'
import type { EventTimes, LocalMoment } from './event-moment'
import { daysLater, localMoment } from './event-moment'

/** Shorter events cannot be seen or touched in a calendar (design choice). */
const SHORTEST_EVENT = 5

/** A step with a place, as long as a calendar should show it. */
export interface PlacedStep {
  readonly step: StepId
  readonly start: Instant
  readonly end: Instant
  /** How long the step itself takes, in minutes. */
  readonly minutes: number
}

/** The steps of a plan that have a place, each at least five minutes long, in time order. */
export const placedSteps = ({ steps }: Pick<EveningPlan, 'steps'>): PlacedStep[] =>
  steps.flatMap(({ id, start, end }: PlannedStep) =>
    start === null || end === null
      ? []
      : [
          {
            step: id,
            start,
            end: Math.max(end, minutesAfter(start, SHORTEST_EVENT)),
            minutes: minutesBetween(start, end),
          },
        ],
  )

/** Where a step stands by the clock on the wall on every ordinary evening of a weekday. */
export interface UsualStep {
  readonly step: StepId
  readonly minutes: number
  /** The local times of one evening. */
  readonly evening: EveningDate
  readonly start: LocalMoment
  readonly end: LocalMoment
}

/** The usual steps of a weekday, from the plan of one evening that no clock change or exception touches. */
export const usualSteps = (plan: EveningPlan): UsualStep[] =>
  placedSteps(plan).map(({ step, minutes, start, end }) => ({
    step,
    minutes,
    evening: plan.evening,
    start: localMoment(start, plan.zone),
    end: localMoment(end, plan.zone),
  }))

/** The wall times of a usual step on another evening of the same weekday, whatever the clocks do that night. */
export const usualTimesOn = (
  { evening, start, end }: UsualStep,
  other: EveningDate,
): EventTimes & { readonly start: LocalMoment; readonly end: LocalMoment } => {
  const days = eveningsBetween(evening, other)
  return { start: daysLater(start, days), end: daysLater(end, days) }
}

/**
 * Evenings whose plan or wall times a clock change in this evening can touch: a plan reaches from the night before it
 * (an early last caffeine) to the next evening (a medicine hours after bed).
 */
export const eveningsAround = (evening: EveningDate): EveningDate[] =>
  [-1, 0, 1, 2].map((days) => addEvenings(evening, days))
