import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { Language } from '../languages/language'
import { calendarText } from './calendar-text'
import { contentHash } from './content-hash'
import type { Component, Property } from './ical'
import { readCalendar, textOf, valueOf } from './ical'
import { byUid, contentOf } from './stamped-events'

/** One event with its changed nights, as a calendar server keeps it: a file of its own. */
export interface WantedObject {
  readonly uid: string
  readonly text: string
  /** Names all of its content but the stamp. */
  readonly hash: string
  /** Names what of it a person can see. */
  readonly mark: string
  /** Whether it is there only to say that the event is gone. */
  readonly cancelled: boolean
}

/** The file name of an object: the UID without what servers write in different ways. */
export const nameOfObject = (uid: string): string => `${uid.split('@')[0] ?? uid}.ics`

/** Splits a calendar into what a server keeps. */
export const publishedObjects = (
  events: readonly Component[],
  surroundings: { readonly zone: Zone; readonly from: Instant; readonly language: Language },
): WantedObject[] =>
  byUid(events, (event) => textOf(event, 'uid') ?? '').map(([uid, same]) => ({
    uid,
    text: calendarText({ ...surroundings, events: same, isNamed: false }),
    hash: contentOf(same),
    mark: markOf(same),
    cancelled: textOf(same[0], 'status') === 'CANCELLED',
  }))

const SEEN = ['recurrence-id', 'dtstart', 'dtend', 'summary', 'description', 'status', 'rrule', 'exdate']

/** Names what a person sees of events: times, words, nights and alarms, but not what programs note beside them. */
const markOf = (events: readonly Component[]): string =>
  contentHash(
    events
      .map((event) => seenOf(event, SEEN) + alarmsOf(event))
      .sort()
      .join('\n'),
  )

/** The mark of an object as it came from a server; undefined when that is no calendar. */
export const markOfText = (text: string): string | undefined => {
  const calendar = readCalendar(text)
  return calendar && markOf(calendar[2].filter(([name]) => name === 'vevent'))
}

const seenOf = ([, properties]: Component, names: readonly string[]): string =>
  properties
    .filter(([name]) => names.includes(name))
    .map(([name, { tzid = '' }, , ...values]) => `${name};${tzid}:${values.map(plain).sort().join()}`)
    .sort()
    .join('\n')

/** A reminder that was put off until later stands beside the alarm it belongs to, and is nobody's change. */
const alarmsOf = ([, , components]: Component): string =>
  components
    .filter((one) => one[0] === 'valarm' && valueOf(one, 'related-to') === undefined)
    .map((one) => seenOf(one, ['trigger']))
    .sort()
    .join()

const plain = (value: Property[3]): string =>
  typeof value === 'object'
    ? Object.entries(value)
        .map(([key, one]) => `${key}=${one}`)
        .sort()
        .join(';')
    : String(value)
