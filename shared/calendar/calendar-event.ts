import type { Weekday } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { isoUtc } from '../evening/wall-time'
import type { EventMoment, EventTimes, LocalMoment } from './event-moment'
import { momentProperty } from './event-moment'
import type { Component, Property } from './ical'
import { textProperty } from './ical'

/** How an event comes back every week. */
export interface Weekly {
  /** The calendar day the event starts on, which after midnight is not the evening's weekday. */
  readonly weekday: Weekday
  /** The last start; without it the series goes on for ever. */
  readonly until?: Instant
}

/** One VEVENT as Evenfall means it: a series, one changed night of a series, or an event of its own. */
export interface CalendarEvent extends EventTimes {
  readonly uid: string
  readonly title: string
  readonly description: string
  /** Minutes before its start at which it rings; null for no alarm. */
  readonly alarm: number | null
  readonly weekly?: Weekly
  /** Nights the series leaves out, by their usual start. */
  readonly excluded?: readonly LocalMoment[]
  /** The usual start of the night this event stands in for. */
  readonly instead?: LocalMoment
  readonly cancelled?: boolean
}

/** How often and when the content of a UID last changed. */
export interface Stamp {
  readonly sequence: number
  readonly stamp: Instant
}

const STAMP_PROPERTIES: ReadonlySet<string> = new Set(['dtstamp', 'last-modified', 'sequence'])

/** The component without what only tells when it was written, for comparing contents. */
export const withoutStamp = ([name, properties, components]: Component): Component => [
  name,
  properties.filter(([property]) => !STAMP_PROPERTIES.has(property)),
  components,
]

/** Writes an event in the profile that Google, Apple, Outlook and Thunderbird agree on; the alarm comes last. */
export const eventComponent = (event: CalendarEvent, { sequence, stamp }: Stamp): Component => [
  'vevent',
  [
    ['uid', {}, 'text', event.uid],
    ['dtstamp', {}, 'date-time', isoUtc(stamp)],
    ['last-modified', {}, 'date-time', isoUtc(stamp)],
    ['sequence', {}, 'integer', sequence],
    ...optional('recurrence-id', event.instead),
    momentProperty('dtstart', event.start),
    momentProperty('dtend', event.end),
    textProperty('summary', event.title),
    textProperty('description', event.description),
    ['categories', {}, 'text', 'Evenfall'],
    ...(event.cancelled ? [['status', {}, 'text', 'CANCELLED'] satisfies Property] : []),
    // A reminder must not block time or show its owner as busy.
    ['transp', {}, 'text', 'TRANSPARENT'],
    ['x-microsoft-cdo-busystatus', {}, 'unknown', 'FREE'],
    ...(event.weekly ? [recurrence(event.weekly)] : []),
    ...(event.excluded ?? []).map((night) => momentProperty('exdate', night)),
  ],
  event.cancelled || event.alarm === null ? [] : [alarm(event.title, event.alarm)],
]

const optional = (name: string, moment: EventMoment | undefined): Property[] =>
  moment ? [momentProperty(name, moment)] : []

const recurrence = ({ weekday, until }: Weekly): Property => [
  'rrule',
  {},
  'recur',
  { freq: 'WEEKLY', byday: weekday, ...(until === undefined ? {} : { until: isoUtc(until) }) },
]

const alarm = (title: string, minutesBefore: number): Component => [
  'valarm',
  [
    ['action', {}, 'text', 'DISPLAY'],
    textProperty('description', title),
    ['trigger', {}, 'duration', minutesBefore === 0 ? 'PT0S' : `-PT${minutesBefore}M`],
  ],
  [],
]
