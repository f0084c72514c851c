import type { Instant } from '../evening/instant'
import type { OnServer } from './sync-plan'

/** Why a calendar server did not do what was asked; each has a sentence in every language. */
export type ServerProblem =
  | 'no_address'
  | 'not_secure'
  | 'password_in_address'
  | 'no_answer'
  | 'too_slow'
  | 'certificate'
  | 'wrong_password'
  | 'no_calendars'
  | 'may_not_write'
  | 'server_trouble'
  /** Somebody else wrote in between. */
  | 'conflict'
  /** The calendar or the event is no longer there. */
  | 'gone'
  /** The password lived in an earlier session only. */
  | 'signed_out'

/** What a server answered, or why there is no answer. */
export type Answered<Value> =
  | { readonly answered: true; readonly value: Value }
  | { readonly answered: false; readonly problem: ServerProblem }

/** Who asks, and where. */
export interface ServerAccount {
  readonly address: string
  readonly user: string
  readonly password: string
}

/** A calendar as its server names it. */
export interface ServerCalendar {
  readonly url: string
  readonly name: string
}

/** The calendars of an account, and the place where new ones go. */
export interface ServerHome {
  readonly url: string
  readonly calendars: readonly ServerCalendar[]
}

/** A calendar server, asked over CalDAV. Never throws: what goes wrong is an answer. */
export interface CalendarServer {
  find(account: ServerAccount): Promise<Answered<ServerHome>>
  /** Makes a calendar at this address. */
  make(account: ServerAccount, url: string, name: string): Promise<Answered<void>>
  /** The version of every object in a calendar, by file name. */
  versions(account: ServerAccount, calendarUrl: string): Promise<Answered<OnServer>>
  read(
    account: ServerAccount,
    url: string,
  ): Promise<Answered<{ readonly text: string; readonly etag: string }>>
  /** Writes an object, new or in place of the version `etag`; answers with the name of what it wrote. */
  write(account: ServerAccount, url: string, text: string, etag: string | null): Promise<Answered<string>>
  remove(account: ServerAccount, url: string, etag: string): Promise<Answered<void>>
  /** Every object of a calendar with something in a span of time, as text. */
  objectsBetween(
    account: ServerAccount,
    calendarUrl: string,
    from: Instant,
    to: Instant,
  ): Promise<Answered<readonly string[]>>
}

/** Keeps passwords for Evenfall in the system's own safe, where there is one. */
export interface Secrets {
  /** The text as only this user's system can read it; null where it has no safe. */
  seal(secret: string): string | null
  /** The text again; null when the system can't. */
  open(sealed: string): string | null
}
