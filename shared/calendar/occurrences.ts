import ICAL from 'ical.js'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { PRODUCT } from './calendar-text'
import { spansOf } from './event-spans'
import { timeOf } from './event-times'
import type { TimesOfFile } from './wall-of-time'
import { timesOfFile } from './wall-of-time'

/** Something in somebody's calendar, once. */
export interface Occurrence {
  readonly name: string
  readonly start: Instant
  readonly end: Instant
}

/** Why events of a calendar say nothing about evenings, and how many of each. */
export interface Ignored {
  readonly allDay: number
  readonly free: number
  readonly cancelled: number
  readonly unclear: number
}

/** What a calendar holds in a span of time. */
export type ReadCalendar =
  | { readonly read: true; readonly occurrences: readonly Occurrence[]; readonly ignored: Ignored }
  | { readonly read: false; readonly why: 'no_calendar' | 'too_full' }

/** From where to where a calendar is read, and where its reader lives. */
export interface Reading {
  readonly zone: Zone
  readonly from: Instant
  readonly to: Instant
}

/** More events than these are no personal calendar (design choice). */
const MOST_EVENTS = 30_000
const LONGEST_NAME = 100
/** Ours are written by Evenfall; taking them in would have the evening make way for itself. */
const OURS = /^evenfall-.*@evenfall\.invalid$/

/**
 * Every timed, busy occurrence in a span: recurrence with its exceptions, moved and called-off occurrences, and zones.
 * All-day, free and cancelled events are counted, not read. May run for ever on a rule that has no date at all, so it
 * belongs where it can be stopped.
 */
export const occurrencesIn = (texts: readonly string[], reading: Reading): ReadCalendar => {
  const calendars = texts.flatMap(calendarsIn)
  if (calendars.length === 0 && texts.length > 0) return { read: false, why: 'no_calendar' }
  const events = calendars
    .filter((calendar) => !String(calendar.getFirstPropertyValue('prodid')).startsWith(PRODUCT))
    .flatMap((calendar) => calendar.getAllSubcomponents('vevent'))
    .filter((event) => !OURS.test(String(event.getFirstPropertyValue('uid'))))
  if (events.length > MOST_EVENTS) return { read: false, why: 'too_full' }
  const times = timesOfFile(calendars, reading.zone)
  const ignored = { allDay: 0, free: 0, cancelled: 0, unclear: 0 }
  const instead = movedOnes(events, times)
  const occurrences = events.flatMap((event): Occurrence[] => {
    const why = whyIgnored(event)
    if (why) {
      ignored[why] += 1
      return []
    }
    const spans = spansOf(event, times, reading.to)
    if (!spans) {
      ignored.unclear += 1
      return []
    }
    const moved = event.hasProperty('recurrence-id') ? undefined : instead.get(uidOf(event))
    const name = nameOf(event)
    return spans
      .filter(({ start, end }) => !moved?.has(start) && end > reading.from && start < reading.to)
      .map((span) => ({ name, ...span }))
  })
  return { read: true, occurrences: occurrences.sort((one, other) => one.start - other.start), ignored }
}

const calendarsIn = (text: string): ICAL.Component[] => {
  try {
    const parsed: unknown[] = ICAL.parse(text)
    const roots = Array.isArray(parsed[0]) ? parsed : [parsed]
    return roots
      .map((root) => new ICAL.Component(root as never))
      .filter((component) => component.name === 'vcalendar')
  } catch {
    return []
  }
}

const uidOf = (event: ICAL.Component): string => String(event.getFirstPropertyValue('uid'))

const nameOf = (event: ICAL.Component): string =>
  String(event.getFirstPropertyValue('summary') ?? '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_NAME)

const whyIgnored = (event: ICAL.Component): keyof Ignored | undefined => {
  const text = (name: string): string => String(event.getFirstPropertyValue(name)).toUpperCase()
  if (text('status') === 'CANCELLED') return 'cancelled'
  if (text('transp') === 'TRANSPARENT' || text('x-microsoft-cdo-busystatus') === 'FREE') return 'free'
  const start = timeOf(event, 'dtstart')
  if (!start) return 'unclear'
  return start.time.isDate ? 'allDay' : undefined
}

/** The usual starts that events of their own stand in for, by UID. */
const movedOnes = (events: readonly ICAL.Component[], times: TimesOfFile): Map<string, Set<Instant>> => {
  const moved = new Map<string, Set<Instant>>()
  for (const event of events) {
    const usual = timeOf(event, 'recurrence-id')
    const start = usual && times.instantOf(usual.time, usual.tzid)
    if (start === undefined) continue
    const uid = uidOf(event)
    moved.set(uid, (moved.get(uid) ?? new Set()).add(start))
  }
  return moved
}
