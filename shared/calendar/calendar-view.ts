import type { Instant } from '../evening/instant'
import type { SaveProblem } from '../ports'
import type { CalendarChoices } from './calendar-choices'
import type { ServerProblem } from './calendar-server'

/** The file that is kept up to date. */
export interface KeptFileView {
  readonly path: string
  readonly writtenAt: Instant
  /** Why the last try failed; null when the file is as the plan is. */
  readonly problem: SaveProblem | null
}

/** How publishing to a server stands. */
export interface ServerView {
  readonly address: string
  readonly user: string
  /** Whether the password outlives this session. */
  readonly remembered: boolean
  /** `waiting`: it tries again by itself. `stopped`: only the user can help. */
  readonly phase: 'resting' | 'syncing' | 'waiting' | 'stopped'
  readonly progress: { readonly done: number; readonly total: number } | null
  readonly syncedAt: Instant | null
  readonly problem: ServerProblem | null
  readonly retryAt: Instant | null
  /** How many events are at the server. */
  readonly events: number
  /** How many somebody else changed or removed there; they are left alone. */
  readonly leftAlone: number
}

/** What the window shows about calendars. */
export interface CalendarView {
  readonly choices: CalendarChoices
  readonly kept: KeptFileView | null
  readonly server: ServerView | null
}
