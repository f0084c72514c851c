import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { Language } from '../languages/language'
import { sayIn } from '../languages/language'
import type { Component, Property } from './ical'
import { writeComponent } from './ical'
import { timeZoneComponent } from './time-zone-component'

/** The version in PRODID. It is the package's; a test keeps them together. */
export const PRODUCT_VERSION = '1.0.0'

/** How every PRODID of ours begins, whatever the version and language. */
export const PRODUCT = '-//Evenfall//Evenfall '

/** What a calendar file is put together from. */
export interface CalendarParts {
  readonly events: readonly Component[]
  readonly zone: Zone
  /** About when the first event is; the zone's rules are written from then on. */
  readonly from: Instant
  readonly language: Language
  /** Whether it says what it is called; some programs make a new calendar of that name. */
  readonly isNamed?: boolean
}

/**
 * The whole file. The zone comes first (some servers refuse it later), there is no METHOD (it would make Outlook treat
 * the file as a meeting), and it names itself only with several events (Outlook makes a new calendar of that name).
 */
export const calendarText = (parts: CalendarParts): string => {
  const { events, zone, from, language, isNamed = events.length > 1 } = parts
  const name: Property = ['x-wr-calname', {}, 'unknown', sayIn(language)(($) => $.calendar.name)]
  return writeComponent([
    'vcalendar',
    [
      ['prodid', {}, 'text', `${PRODUCT}${PRODUCT_VERSION}//${language.toUpperCase()}`],
      ['version', {}, 'text', '2.0'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ...(isNamed ? [name] : []),
    ],
    [timeZoneComponent(zone, from), ...events],
  ])
}
