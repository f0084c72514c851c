import type { EveningDate, Weekday } from '../evening/evening-date'
import { weekdayOf } from '../evening/evening-date'
import { MINUTE } from '../evening/instant'
import type { EveningPlan } from '../planner/evening-plan'
import type { CalendarEvent } from './calendar-event'
import type { EventTimes, LocalMoment } from './event-moment'
import { eventTimes, instantOf, isUnambiguous } from './event-moment'
import type { EventTexts } from './event-texts'
import { eventUid } from './event-uid'
import type { PlacedStep, UsualStep } from './usual-night'
import { placedSteps, usualTimesOn } from './usual-night'

/** One evening that may differ from its weekday: its plan, or null when nothing is planned. */
export interface UnusualEvening {
  readonly evening: EveningDate
  readonly plan: EveningPlan | null
}

/** What the series of one weekday are made from. */
export interface SeriesOfWeekday {
  readonly planId: string
  readonly weekday: Weekday
  readonly texts: EventTexts
  readonly usual: readonly UsualStep[]
  /** The first evening the weekday is planned on. */
  readonly first: EveningDate
  /** The last evening; undefined when the series go on for ever. */
  readonly last: EveningDate | undefined
  /** In order; the ones before `first` are not listed. */
  readonly unusual: readonly UnusualEvening[]
}

/** The events of one weekday: each step's series with its changed nights, then steps only an unusual evening has. */
export const weeklySeries = (request: SeriesOfWeekday): CalendarEvent[] => [
  ...request.usual.flatMap((step) => seriesOf(step, request)),
  ...request.unusual.flatMap(({ plan }) => {
    const extra = plan ? placedSteps(plan).filter(({ step }) => !isUsual(request, step)) : []
    return plan ? extra.map((placed) => singleEvent(request.planId, plan, placed, request.texts)) : []
  }),
]

/** An event of one dated evening. */
export const singleEvent = (
  planId: string,
  plan: Pick<EveningPlan, 'evening' | 'zone'>,
  { step, minutes, start, end }: PlacedStep,
  texts: EventTexts,
): CalendarEvent => ({
  uid: eventUid(planId, step, plan.evening),
  ...eventTimes(start, end, plan.zone),
  ...texts(step, minutes),
})

const isUsual = ({ usual }: SeriesOfWeekday, step: string): boolean => usual.some((one) => one.step === step)

const seriesOf = (usual: UsualStep, request: SeriesOfWeekday): CalendarEvent[] => {
  const { planId, weekday, texts, first, last, unusual } = request
  const uid = eventUid(planId, usual.step, weekday)
  const excluded: LocalMoment[] = []
  const changed: CalendarEvent[] = []
  for (const { evening, plan } of unusual) {
    const nominal = usualTimesOn(usual, evening)
    const placed = plan ? placedSteps(plan).find(({ step }) => step === usual.step) : undefined
    if (!plan || !placed) excluded.push(nominal.start)
    else if (!isAsUsual(placed, usual, nominal)) {
      changed.push({
        uid,
        instead: nominal.start,
        ...eventTimes(placed.start, placed.end, plan.zone),
        ...texts(placed.step, placed.minutes),
      })
    }
  }
  const times = usualTimesOn(usual, first)
  const weekly = {
    weekday: weekdayOf(times.start.date),
    ...(last === undefined ? {} : { until: untilOn(usual, last) }),
  }
  return [{ uid, ...times, ...texts(usual.step, usual.minutes), weekly, excluded }, ...changed]
}

/** Whether every calendar program reads the usual wall times of a night as the very instants that are planned. */
const isAsUsual = (
  placed: PlacedStep,
  usual: UsualStep,
  nominal: EventTimes & { readonly start: LocalMoment; readonly end: LocalMoment },
): boolean =>
  isUnambiguous(nominal.start) &&
  isUnambiguous(nominal.end) &&
  instantOf(nominal.start) === placed.start &&
  instantOf(nominal.end) === placed.end &&
  placed.minutes === usual.minutes

// Programs disagree on a start the clocks skip or repeat; an hour more keeps the last night whichever they take.
const untilOn = (usual: UsualStep, last: EveningDate): number => {
  const { start } = usualTimesOn(usual, last)
  return instantOf(start) + (isUnambiguous(start) ? 0 : 60 * MINUTE)
}
