import type { EveningDate, Weekday } from '../evening/evening-date'
import { weekdayOf } from '../evening/evening-date'
import { MINUTE } from '../evening/instant'
import type { EveningPlan } from '../planner/evening-plan'
import type { CalendarEvent } from './calendar-event'
import type { EventTimes, LocalMoment } from './event-moment'
import { eventTimes, instantOf, isUnambiguous } from './event-moment'
import { eventUid } from './event-uid'
import type { PlacedEvent } from './placed-event'
import type { UsualEvent } from './usual-night'
import { usualTimesOn } from './usual-night'

/** One evening that may differ from its weekday: its events, or null when nothing is planned. */
export interface UnusualEvening {
  readonly evening: EveningDate
  readonly plan: (Pick<EveningPlan, 'zone' | 'evening'> & { readonly events: readonly PlacedEvent[] }) | null
}

/** What the series of one weekday are made from. */
export interface SeriesOfWeekday {
  readonly planId: string
  readonly weekday: Weekday
  readonly usual: readonly UsualEvent[]
  /** The first evening of a new series. */
  readonly first: EveningDate
  /** The last evening; undefined when the series go on for ever. */
  readonly last: EveningDate | undefined
  /** In order. */
  readonly unusual: readonly UnusualEvening[]
  /** Chooses between a series as it begins anew and the same one as it began before. */
  begun(uid: string, from: (first: EveningDate) => CalendarEvent[]): CalendarEvent[]
}

/** The events of one weekday: each series with its changed nights, then events only an unusual evening has. */
export const weeklySeries = (request: SeriesOfWeekday): CalendarEvent[] => [
  ...request.usual.flatMap((usual) =>
    request.begun(eventUid(request.planId, usual.event, request.weekday), (first) =>
      seriesOf(usual, { ...request, first }),
    ),
  ),
  ...request.unusual.flatMap(({ evening, plan }) => {
    if (!plan || evening < request.first) return []
    const extra = plan.events.filter(({ event }) => !request.usual.some((one) => one.event === event))
    return extra.map((placed) => singleEvent(request.planId, plan, placed))
  }),
]

/** An event of one dated evening. */
export const singleEvent = (
  planId: string,
  plan: Pick<EveningPlan, 'evening' | 'zone'>,
  { event, start, end, ...face }: PlacedEvent,
): CalendarEvent => ({
  uid: eventUid(planId, event, plan.evening),
  ...eventTimes(start, end, plan.zone),
  ...face,
})

const seriesOf = (usual: UsualEvent, request: SeriesOfWeekday): CalendarEvent[] => {
  const { planId, weekday, first, last, unusual } = request
  const uid = eventUid(planId, usual.event, weekday)
  const excluded: LocalMoment[] = []
  const changed: CalendarEvent[] = []
  for (const { evening, plan } of unusual.filter((one) => one.evening >= first)) {
    const nominal = usualTimesOn(usual, evening)
    const placed = plan?.events.find(({ event }) => event === usual.event)
    if (!plan || !placed) excluded.push(nominal.start)
    else if (!isAsUsual(placed, usual, nominal)) {
      const { event: _, start, end, ...face } = placed
      changed.push({ uid, instead: nominal.start, ...eventTimes(start, end, plan.zone), ...face })
    }
  }
  const times = usualTimesOn(usual, first)
  const weekly = {
    weekday: weekdayOf(times.start.date),
    ...(last === undefined ? {} : { until: untilOn(usual, last) }),
  }
  return [{ uid, ...times, ...usual.face, weekly, excluded }, ...changed]
}

/** Whether every calendar program reads the usual wall times of a night as the very instants that are planned. */
const isAsUsual = (
  placed: PlacedEvent,
  usual: UsualEvent,
  nominal: EventTimes & { readonly start: LocalMoment; readonly end: LocalMoment },
): boolean =>
  isUnambiguous(nominal.start) &&
  isUnambiguous(nominal.end) &&
  instantOf(nominal.start) === placed.start &&
  instantOf(nominal.end) === placed.end &&
  placed.title === usual.face.title &&
  placed.description === usual.face.description

// Programs disagree on a start the clocks skip or repeat; an hour more keeps the last night whichever they take.
const untilOn = (usual: UsualEvent, last: EveningDate): number => {
  const { start } = usualTimesOn(usual, last)
  return instantOf(start) + (isUnambiguous(start) ? 0 : 60 * MINUTE)
}
