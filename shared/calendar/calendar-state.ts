import type { Instant } from '../evening/instant'
import type { CalendarLedger } from './calendar-ledger'
import { EMPTY_CALENDAR_LEDGER } from './calendar-ledger'

/** What was last written under a UID to a server, and how the server calls that version. */
export interface KnownObject {
  readonly uid: string
  /** The server's name for the version Evenfall knows of. */
  readonly etag: string
  /** Names all of the content Evenfall wrote. */
  readonly hash: string
  /** Names what of it a person can see; unlike `hash` it survives an alarm that was dismissed on a phone. */
  readonly mark: string
  /** The version somebody else wrote, which is left alone. */
  readonly leftAlone?: string
}

/** The server a calendar is published to. */
export interface PublishedTo {
  /** As the user typed it, checked. */
  readonly address: string
  readonly user: string
  /** Encrypted by the system; null where it can't, and the password lives in this session only. */
  readonly password: string | null
  /** The calendar Evenfall made for itself. */
  readonly calendarUrl: string
  readonly objects: readonly KnownObject[]
  readonly syncedAt: Instant | null
}

/** What Evenfall remembers of the calendars it wrote. Each way out counts its own changes. */
export interface CalendarState {
  readonly ledgers: {
    readonly saved: CalendarLedger
    readonly tonight: CalendarLedger
    readonly kept: CalendarLedger
    readonly server: CalendarLedger
  }
  /** The file that is rewritten whenever the plan changes. */
  readonly keptFile: { readonly path: string; readonly writtenAt: Instant } | null
  readonly server: PublishedTo | null
}

/** Before anything was written. */
export const NO_CALENDARS: CalendarState = {
  ledgers: {
    saved: EMPTY_CALENDAR_LEDGER,
    tonight: EMPTY_CALENDAR_LEDGER,
    kept: EMPTY_CALENDAR_LEDGER,
    server: EMPTY_CALENDAR_LEDGER,
  },
  keptFile: null,
  server: null,
}
