import * as z from 'zod'
import type { BusyGroup } from '../calendar/busy-evenings'
import type { ServerCalendar, ServerProblem } from '../calendar/calendar-server'
import type { Ignored } from '../calendar/occurrences'
import { calendarChoices } from '../document/calendar-parts'
import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { SavedFile } from '../ports'
import type { Carried } from './answers'

/** The way into calendars, and what they know of evenings. */
export const CALENDAR_REQUESTS = {
  /** What goes into calendars, remembered. */
  setCalendarChoices: calendarChoices,
  /** The calendar as it would be saved now. */
  previewCalendar: z.undefined(),
  /** Saves tonight's plan as a calendar file through a dialog. */
  saveTonight: z.undefined(),
  /** Saves the routine as a calendar file through a dialog. */
  saveCalendar: z.undefined(),
  copyCalendar: z.undefined(),
  /** Saves a file that is rewritten from then on whenever the plan changes. */
  keepCalendarFile: z.undefined(),
  stopKeepingFile: z.undefined(),
  connectServer: z.strictObject({
    address: z.string().max(1000),
    user: z.string().max(300),
    password: z.string().max(1000),
  }),
  /** Syncs now; `takeOver` also over what others changed at the server. */
  syncServer: z.strictObject({ takeOver: z.boolean() }),
  disconnectServer: z.undefined(),
  /** Shows what of a calendar falls into evenings; nothing is taken yet. */
  readBusyFile: z.undefined(),
  serverCalendars: z.undefined(),
  readBusyServer: z.strictObject({ urls: z.array(z.string().max(2000)).max(50) }),
  /** Takes what goes by these names in the calendar that was shown last. */
  takeBusy: z.strictObject({ names: z.array(z.string().max(200)).max(5000) }),
  /** Lets go of everything still to come that was taken from calendars. */
  dropBusy: z.undefined(),
} as const

/** A calendar before it is saved: its text, and the first two weeks of it by day. */
export interface CalendarPreview {
  readonly text: string
  readonly events: number
  readonly bytes: number
  readonly days: readonly {
    readonly evening: EveningDate
    readonly events: readonly { readonly title: string; readonly start: Instant; readonly end: Instant }[]
  }[]
}

/** What of a calendar falls into evenings, or why that can't be told. */
export type BusyFound =
  | { readonly found: 'groups'; readonly groups: readonly BusyGroup[]; readonly ignored: Ignored }
  | { readonly found: 'cancelled' }
  | { readonly found: 'no'; readonly why: BusyProblem }

/** Why a calendar could not be read. */
export type BusyProblem =
  | 'no_calendar'
  | 'too_full'
  | 'too_heavy'
  | 'too_large'
  | 'unreadable'
  | ServerProblem

/** How many evenings now have something taken from a calendar. */
export interface Taken {
  readonly evenings: number
}

/** What {@link CALENDAR_REQUESTS} are answered with. */
export interface CalendarReplies {
  setCalendarChoices: Carried
  previewCalendar: CalendarPreview
  saveTonight: SavedFile | { readonly file: 'nothing_planned' }
  saveCalendar: SavedFile
  copyCalendar: Carried
  keepCalendarFile: SavedFile
  stopKeepingFile: Carried
  connectServer: { readonly connected: true } | { readonly connected: false; readonly problem: ServerProblem }
  syncServer: Carried
  disconnectServer: Carried
  readBusyFile: BusyFound
  serverCalendars:
    | { readonly found: true; readonly calendars: readonly ServerCalendar[] }
    | { readonly found: 'no'; readonly why: BusyProblem }
  readBusyServer: BusyFound
  takeBusy: Taken
  dropBusy: Taken
}
