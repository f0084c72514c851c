import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningsBetween } from '../evening/evening-date'
import type { EveningPlan } from '../planner/evening-plan'
import type { EventTimes, LocalMoment } from './event-moment'
import { daysLater, localMoment } from './event-moment'
import type { EventId } from './event-uid'
import type { EventFace, EventMaker } from './placed-event'

/** Where an event stands by the clock on the wall on every ordinary evening of a weekday. */
export interface UsualEvent {
  readonly event: EventId
  readonly face: EventFace
  /** The local times of one evening. */
  readonly evening: EveningDate
  readonly start: LocalMoment
  readonly end: LocalMoment
}

/** The usual events of a weekday, from the plan of one evening that no clock change or exception touches. */
export const usualEvents = (plan: EveningPlan, maker: EventMaker): UsualEvent[] =>
  maker.of(plan).map(({ event, start, end, ...face }) => ({
    event,
    face,
    evening: plan.evening,
    start: localMoment(start, plan.zone),
    end: localMoment(end, plan.zone),
  }))

/** The wall times of a usual event on another evening of the same weekday, whatever the clocks do that night. */
export const usualTimesOn = (
  { evening, start, end }: UsualEvent,
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
