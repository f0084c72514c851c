import ICAL from 'ical.js'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { PRODUCT } from './calendar-text'
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
/** More starts of one rule than these are not about evenings: some fifty years of days. */
const MOST_STARTS = 20_000
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
    const spans = spansOf(event, times, reading)
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

interface TimeInZone {
  readonly time: ICAL.Time
  readonly tzid: string | undefined
}

const timesIn = (event: ICAL.Component, name: string): TimeInZone[] =>
  event.getAllProperties(name).flatMap((property) => {
    const tzid: unknown = property.getParameter('tzid')
    return property
      .getValues()
      .map((value: unknown) => (value instanceof ICAL.Period ? value.start : value))
      .filter((value): value is ICAL.Time => value instanceof ICAL.Time)
      .map((time) => ({ time, tzid: typeof tzid === 'string' ? tzid : undefined }))
  })

const timeOf = (event: ICAL.Component, name: string): TimeInZone | undefined => timesIn(event, name)[0]

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

interface TimeSpan {
  readonly start: Instant
  readonly end: Instant
}

/** Every time an event takes place up to the end of a reading; undefined when that can't be told. */
const spansOf = (event: ICAL.Component, times: TimesOfFile, { to }: Reading): TimeSpan[] | undefined => {
  const first = timeOf(event, 'dtstart')
  const start = first && times.instantOf(first.time, first.tzid)
  const length = start === undefined ? undefined : lengthOf(event, start, times)
  if (!first || start === undefined || length === undefined || length <= 0) return undefined
  const starts = new Set([start])
  if (!event.hasProperty('recurrence-id')) {
    for (const property of event.getAllProperties('rrule')) {
      const rule: unknown = property.getFirstValue()
      if (!(rule instanceof ICAL.Recur) || !/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(rule.freq))
        return undefined
      for (const one of startsOf(rule, first, times, to)) starts.add(one)
    }
    for (const { time, tzid } of timesIn(event, 'rdate')) {
      const one = times.instantOf(time, tzid)
      if (one !== undefined) starts.add(one)
    }
    for (const { time, tzid } of timesIn(event, 'exdate')) {
      const one = times.instantOf(time, tzid)
      if (one !== undefined) starts.delete(one)
    }
  }
  return [...starts].map((one) => ({ start: one, end: one + length }))
}

const lengthOf = (event: ICAL.Component, start: Instant, times: TimesOfFile): number | undefined => {
  const last = timeOf(event, 'dtend')
  if (last) {
    const end = times.instantOf(last.time, last.tzid)
    return end === undefined ? undefined : end - start
  }
  const duration: unknown = event.getFirstPropertyValue('duration')
  return duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : undefined
}

/** The starts of a rule up to `to`. Its end is compared as a moment, for it may stand in another zone than the start. */
const startsOf = (
  rule: ICAL.Recur,
  { time, tzid }: TimeInZone,
  times: TimesOfFile,
  to: Instant,
): Instant[] => {
  const until: ICAL.Time | null = rule.until
  const endless = rule.clone()
  endless.until = null
  const last = until === null ? to : Math.min(to, endOf(until, tzid, times) ?? to)
  const starts: Instant[] = []
  const iterator = endless.iterator(time)
  for (let step = 0; step < MOST_STARTS; step += 1) {
    const next: ICAL.Time | null = iterator.next()
    if (next === null) break
    const start = times.instantOf(next, tzid)
    if (start === undefined) continue
    if (start > last) break
    starts.push(start)
  }
  return starts
}

/** The moment until which a rule holds; a date without a time means all of that day. */
const endOf = (until: ICAL.Time, tzid: string | undefined, times: TimesOfFile): Instant | undefined => {
  if (!until.isDate) return times.instantOf(until, tzid)
  const night = until.clone()
  night.isDate = false
  night.hour = 23
  night.minute = 59
  return times.instantOf(night, tzid)
}
