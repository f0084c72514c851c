import type { Clock } from '../shared/ports'
import type { ErrandInbox } from './errand-inbox'
import type { EveningWindow } from './window'

/** What the first file made already. */
export interface Beginnings {
  readonly clock: Clock
  readonly dataFolder: string
  /** The one named with `--data`, which starting at login has to name again; null for the usual one. */
  readonly namedFolder: string | null
  /** Without a tray, colours of the user's own, and calendars written by themselves. */
  readonly safeMode: boolean
  readonly window: EveningWindow
  readonly errands: ErrandInbox
  /** Writes a surprise down and never fails. */
  noteProblem(problem: unknown): void
}
