import type { EveningDate } from '../../shared/evening/evening-date'
import type { Language } from '../../shared/languages/language'

// An evening date is a day on the calendar, so it is shown as one: at noon UTC, in UTC.
const formats: Record<Language, Intl.DateTimeFormat> = {
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
  nl: new Intl.DateTimeFormat('nl', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }),
}

/**
 * The date line of an evening, with a capital as it stands on its own. Built from parts, as some runtimes put a comma
 * after the English weekday and others do not.
 *
 * @example eveningName('nl', '2026-11-22') // 'Zondag 22 november'
 */
export const eveningName = (language: Language, evening: EveningDate): string => {
  const name = eveningWithin(language, evening)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/**
 * The same within a sentence, where Dutch days have no capital.
 *
 * @example eveningWithin('nl', '2026-11-22') // 'zondag 22 november'
 */
export const eveningWithin = (language: Language, evening: EveningDate): string =>
  formats[language]
    .formatToParts(Date.parse(`${evening}T12:00Z`))
    .filter(({ type }) => type !== 'literal')
    .map(({ value }) => value)
    .join(' ')
