import type { ReadCalendar, Reading } from './occurrences'

/** What reading a calendar came to; `too_heavy` when it took too long or too much memory. */
export type CalendarRead = ReadCalendar | { readonly read: false; readonly why: 'too_heavy' }

/** Reads calendars where they can do no harm. */
export type CalendarReader = (texts: readonly string[], reading: Reading) => Promise<CalendarRead>
