import { isValid, parseISO } from 'date-fns'
import type { Instant } from './instant'
import { MINUTE } from './instant'
import type { Zone } from './zone'
import { minutesAheadOfUtc } from './zone'

/**
 * The date an evening began, `yyyy-MM-dd`. An evening runs from noon to noon local time, so a 00:30 bedtime
 * belongs to the evening of the day before.
 */
export type EveningDate = string & { readonly eveningDate: unique symbol }

/** A weekday by its iCalendar name. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU'

/** Monday to Sunday, in that order. */
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * Reads a calendar date; undefined unless it is a real day written as `yyyy-MM-dd` in the years 1970-2199.
 *
 * @example parseEveningDate('2026-11-22') // '2026-11-22'
 * @example parseEveningDate('2026-02-30') // undefined
 */
export const parseEveningDate = (text: string): EveningDate | undefined =>
  /^(19[7-9]\d|20\d\d|21\d\d)-\d\d-\d\d$/.test(text) && isValid(parseISO(text))
    ? (text as EveningDate)
    : undefined

// Days are counted in UTC, where each has 24 hours. Any machine's own zone may lack a day, as Apia's 30 December 2011.
const DAY = 1440 * MINUTE
const startOf = (date: EveningDate): Instant => Date.parse(`${date}T00:00:00Z`)
const dateOf = (start: Instant): EveningDate => new Date(start).toISOString().slice(0, 10) as EveningDate

/**
 * The evening `count` evenings later (or earlier when negative).
 *
 * @example addEvenings('2027-02-28', 1) // '2027-03-01'
 */
export const addEvenings = (evening: EveningDate, count: number): EveningDate =>
  dateOf(startOf(evening) + count * DAY)

/** How many evenings `later` comes after `earlier`; negative when it comes before. */
export const eveningsBetween = (earlier: EveningDate, later: EveningDate): number =>
  (startOf(later) - startOf(earlier)) / DAY

/** The evenings from `first` to `last`, both included; empty when `last` comes before `first`. */
export const eveningsFrom = (first: EveningDate, last: EveningDate): EveningDate[] =>
  Array.from({ length: Math.max(0, eveningsBetween(first, last) + 1) }, (_, index) =>
    addEvenings(first, index),
  )

/** The weekday an evening began on. */
export const weekdayOf = (evening: EveningDate): Weekday =>
  WEEKDAYS[(new Date(startOf(evening)).getUTCDay() + 6) % 7] ?? 'MO'

/**
 * The evening an instant belongs to in a zone: noon to noon, named by the day it began.
 * The only place where a date is derived from a moment.
 *
 * @example eveningOf(Date.parse('2026-11-23T00:30+01:00'), 'Europe/Amsterdam') // '2026-11-22'
 */
export const eveningOf = (instant: Instant, zone: Zone): EveningDate => {
  const wallMinutes = Math.floor(instant / MINUTE) + minutesAheadOfUtc(zone, instant)
  return dateOf((wallMinutes - 12 * 60) * MINUTE)
}
