import { clockChanges } from '../evening/clock-changes'
import type { EveningDate, Weekday } from '../evening/evening-date'
import { addEvenings, eveningOf, eveningsFrom, WEEKDAYS, weekdayOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { EveningPlan } from '../planner/evening-plan'
import { nightOf } from '../routine/night-of'
import type { Night, Routine } from '../routine/routine'
import type { CalendarEvent } from './calendar-event'
import type { CalendarLedger } from './calendar-ledger'
import { calendarText } from './calendar-text'
import type { EventMoment } from './event-moment'
import { instantOf } from './event-moment'
import type { Component } from './ical'
import type { EventMaker, EventWishes } from './placed-event'
import { eventMaker } from './placed-event'
import { removedEvents } from './removed-events'
import { seriesBegunBefore } from './series-begun-before'
import { stampEvents } from './stamped-events'
import { eveningsAround, usualEvents } from './usual-night'
import type { UnusualEvening } from './weekly-series'
import { singleEvent, weeklySeries } from './weekly-series'

/** How far ahead the nights of clock changes are written out, in evenings, in a calendar without an end. */
const HORIZON = 5 * 366

/** The last evening there is a date for. */
const LAST_EVENING = addEvenings('2200-01-01' as EveningDate, -1)

/** A whole routine as a calendar. */
export interface RoutineCalendarRequest extends EventWishes {
  readonly routine: Pick<Routine, 'planId' | 'week' | 'exceptions' | 'pauses'>
  readonly zone: Zone
  readonly from: EveningDate
  /** How many weeks the calendar covers; without it the series have no end. */
  readonly weeks?: number
  /** The plan of one night, with everything that surrounds that evening. */
  readonly planNight: (evening: EveningDate, night: Night) => EveningPlan
  /** Evenings with something of their own, such as a commitment. */
  readonly busyEvenings?: readonly EveningDate[]
  /** What the previous file of this routine held. */
  readonly ledger: CalendarLedger
  readonly writtenAt: Instant
}

/** A calendar file, and the ledger to hand in the next time. */
export interface WrittenCalendar {
  readonly text: string
  readonly ledger: CalendarLedger
  /** The events in it, and about when the first one is. */
  readonly events: readonly Component[]
  readonly begins: Instant
}

/**
 * Writes a routine as an iCalendar file: one weekly series per step and weekday, evenings that differ as changed or
 * left-out nights, and every night of a clock change spelled out so that it rings at the planned instant. A series
 * nothing changed about keeps the evening it began on, so that writing it again on another day gives the same bytes.
 */
export const routineCalendar = (request: RoutineCalendarRequest): WrittenCalendar => {
  const { routine, zone, from, ledger, language, writtenAt } = request
  const { planId } = routine
  const maker = eventMaker(request)
  const last = request.weeks === undefined ? undefined : addEvenings(from, request.weeks * 7 - 1)
  const begunBefore = seriesBegunBefore(planId, ledger, from)
  const unusual = unusualEvenings(request, begunBefore.since, last)
  const covered = [...unusual]
    .filter((one) => one >= begunBefore.since && (last === undefined || one <= last))
    .sort()
  const planned = WEEKDAYS.flatMap((weekday): CalendarEvent[] => {
    const evenings = covered
      .filter((evening) => weekdayOf(evening) === weekday)
      .map((evening): UnusualEvening => ({ evening, plan: eventsOn(request, maker, evening) }))
    const night = routine.week[weekday]
    const first = firstEvening(request, weekday, last)
    if (!night || first === undefined) {
      return evenings.flatMap(({ evening, plan }) =>
        plan && evening >= from ? plan.events.map((placed) => singleEvent(planId, plan, placed)) : [],
      )
    }
    return weeklySeries({
      planId,
      weekday,
      usual: usualEvents(request.planNight(nextUsual(first, unusual), night), maker),
      first,
      last: last === undefined ? undefined : lastOn(weekday, last),
      unusual: evenings,
      begun: (uid, seriesFrom) => begunBefore.unchanged(uid, first, seriesFrom) ?? seriesFrom(first),
    })
  })
  const kept = new Set(planned.map(({ uid }) => uid))
  const removed = removedEvents({ planId, ledger, kept, from, maker, writtenAt })
  const events = [...planned, ...removed]
  const written = stampEvents(events, ledger, writtenAt)
  const begins = Math.min(noonOf(from, zone), ...events.map(({ start }) => startOf(start)))
  return {
    text: calendarText({ events: written.components, zone, from: begins, language }),
    ledger: written.ledger,
    events: written.components,
    begins,
  }
}

const startOf = (moment: EventMoment): Instant => ('instant' in moment ? moment.instant : instantOf(moment))

const noonOf = (evening: EveningDate, zone: Zone): Instant =>
  resolveWallTime(evening, wallTimeFromMinutes(12 * 60), zone).instant

/** Evenings that may differ from their weekday: exceptions, pauses, commitments and nights near a clock change. */
const unusualEvenings = (
  { routine, zone, from, busyEvenings = [] }: RoutineCalendarRequest,
  since: EveningDate,
  last: EveningDate | undefined,
): ReadonlySet<EveningDate> => {
  const horizon = addEvenings(from, HORIZON)
  const end = last === undefined || last < horizon ? horizon : last
  const changes = clockChanges(zone, noonOf(addEvenings(since, -3), zone), noonOf(end, zone))
  const paused = routine.pauses.flatMap(({ from: first, to }) =>
    eveningsFrom(first < since ? since : first, last !== undefined && last < to ? last : to),
  )
  return new Set([
    ...changes.flatMap(({ instant }) => eveningsAround(eveningOf(instant, zone))),
    ...paused,
    ...routine.exceptions.map(({ evening }) => evening),
    ...busyEvenings,
  ])
}

const eventsOn = (
  { routine, planNight }: RoutineCalendarRequest,
  maker: EventMaker,
  evening: EveningDate,
): UnusualEvening['plan'] => {
  const wish = nightOf(routine, evening)
  if (wish.kind !== 'night') return null
  const plan = planNight(evening, wish)
  return { evening, zone: plan.zone, events: maker.of(plan) }
}

/** The first evening of a weekday that is planned; undefined on a rest weekday, or when the calendar ends before it. */
const firstEvening = (
  { routine, from }: RoutineCalendarRequest,
  weekday: Weekday,
  last: EveningDate = LAST_EVENING,
): EveningDate | undefined => {
  if (!routine.week[weekday]) return undefined
  let evening = lastOn(weekday, addEvenings(from, 6))
  while (evening <= last && nightOf(routine, evening).kind !== 'night') evening = addEvenings(evening, 7)
  return evening <= last ? evening : undefined
}

/** The latest evening of a weekday that is not after `last`. */
const lastOn = (weekday: Weekday, last: EveningDate): EveningDate =>
  addEvenings(last, -((WEEKDAYS.indexOf(weekdayOf(last)) - WEEKDAYS.indexOf(weekday) + 7) % 7))

const nextUsual = (first: EveningDate, unusual: ReadonlySet<EveningDate>): EveningDate => {
  let evening = first
  while (unusual.has(evening)) evening = addEvenings(evening, 7)
  return evening
}
