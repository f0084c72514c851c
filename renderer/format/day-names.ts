import type { EveningDate } from '../../shared/evening/evening-date'
import { addEvenings, eveningsBetween, parseEveningDate, weekdayOf } from '../../shared/evening/evening-date'
import type { Language } from '../../shared/languages/language'
import { weekdaysFrom } from '../../shared/week/week-start'

// Evening dates are days on the calendar, shown at noon UTC, in UTC.
const formats = (options: Intl.DateTimeFormatOptions): Record<Language, Intl.DateTimeFormat> => ({
  en: new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }),
  nl: new Intl.DateTimeFormat('nl', { ...options, timeZone: 'UTC' }),
})
const weekdays = formats({ weekday: 'long' })
const shortDates = formats({ day: 'numeric', month: 'short' })
const longDates = formats({ day: 'numeric', month: 'long' })
const noon = (evening: EveningDate): number => Date.parse(`${evening}T12:00Z`)

/** The weekday as it stands in a sentence: `Saturday`, `zaterdag`. */
export const weekdayName = (language: Language, evening: EveningDate): string =>
  weekdays[language].format(noon(evening))

/** A text with a capital, as it begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Day and month in few letters: `14 Nov`, `14 nov`. */
export const shortDate = (language: Language, evening: EveningDate): string =>
  shortDates[language].format(noon(evening))

/** The seven evenings of a week: `16–22 November`, `30 november – 6 december`. */
export const weekRange = (language: Language, first: EveningDate): string =>
  longDates[language].formatRange(noon(first), noon(addEvenings(first, 6))).replaceAll(/[\u2009\u202f]/g, ' ')

/**
 * The number of the seven days from an evening on, by ISO 8601: told by their Thursday.
 *
 * @example weekNumber('2026-11-16') // 47
 */
export const weekNumber = (first: EveningDate): number => {
  const thursday = addEvenings(first, weekdaysFrom(weekdayOf(first)).indexOf('TH'))
  const newYear = parseEveningDate(`${thursday.slice(0, 4)}-01-01`)
  return newYear ? Math.floor(eveningsBetween(newYear, thursday) / 7) + 1 : 1
}
