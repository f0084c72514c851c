import type { Instant } from '../evening/instant'
import type { CalendarEvent } from './calendar-event'

/** What was last written under one UID. */
export interface LedgerEntry {
  readonly uid: string
  /** Names the content of all events of the UID, so that a change is noticed. */
  readonly hash: string
  /** How often the content changed since the first time. */
  readonly sequence: number
  /** When the content last changed. */
  readonly stamp: Instant
  /** The series or the event itself: what is needed to take it out of calendars later. */
  readonly last: Pick<CalendarEvent, 'start' | 'end' | 'weekly' | 'cancelled'>
}

/** What a calendar file of Evenfall last held; keeps SEQUENCE and DTSTAMP honest from one export to the next. */
export interface CalendarLedger {
  readonly entries: readonly LedgerEntry[]
}

/** The ledger before anything was written. */
export const EMPTY_CALENDAR_LEDGER: CalendarLedger = { entries: [] }
