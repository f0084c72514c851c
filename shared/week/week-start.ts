import type { EveningDate, Weekday } from '../evening/evening-date'
import { addEvenings, WEEKDAYS, weekdayOf } from '../evening/evening-date'
import type { Language } from '../languages/language'

/** What can be chosen as the first day of a week; `system` follows the language and the region. */
export const WEEK_STARTS = ['system', 'MO', 'SA', 'SU'] as const

/** One of them. */
export type WeekStart = (typeof WEEK_STARTS)[number]

/** What runtimes know of a region's weeks, 1 for Monday to 7 for Sunday; older ones have it as a property. */
interface Region {
  getWeekInfo?(): { readonly firstDay: number }
  readonly weekInfo?: { readonly firstDay: number }
}

/**
 * The day weeks begin on: what was chosen, else Monday in Dutch and in English what the region of the locale does.
 *
 * @example weekStartOf('system', 'en', 'en-US') // 'SU'
 */
export const weekStartOf = (chosen: WeekStart, language: Language, locale: string): Weekday => {
  if (chosen !== 'system') return chosen
  if (language === 'nl') return 'MO'
  const region: Intl.Locale & Region = new Intl.Locale(locale)
  const { firstDay } = region.getWeekInfo?.() ?? region.weekInfo ?? { firstDay: 1 }
  return WEEKDAYS[firstDay - 1] ?? 'MO'
}

/**
 * The seven weekdays in the order of a week that begins on one of them.
 *
 * @example weekdaysFrom('SU') // ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
 */
export const weekdaysFrom = (start: Weekday): readonly Weekday[] => {
  const at = WEEKDAYS.indexOf(start)
  return [...WEEKDAYS.slice(at), ...WEEKDAYS.slice(0, at)]
}

/**
 * The first evening of the week a date lies in.
 *
 * @example firstOfWeek('2026-11-12', 'MO') // '2026-11-09'
 */
export const firstOfWeek = (day: EveningDate, start: Weekday): EveningDate =>
  addEvenings(day, -weekdaysFrom(start).indexOf(weekdayOf(day)))
