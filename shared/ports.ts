import type { EveningDate } from './evening/evening-date'
import type { Instant } from './evening/instant'
import type { Zone } from './evening/zone'
import type { LogEvent } from './log/log-event'
import type { NotificationAction } from './reminders/on-screen'
import type { ReminderSound } from './reminders/reminder-settings'
import type { StepId } from './routine/step'

/** The one clock. Everything that needs the time asks here, so an evening can be simulated. */
export interface Clock {
  /** What the wall clock says, in milliseconds; jumps when somebody sets it. */
  now(): Instant
  /** Milliseconds since some fixed moment; never jumps, and may stand still while the computer sleeps. */
  monotonic(): number
  /** The computer's zone, read anew each time. */
  zone(): Zone
  /** Calls once after `milliseconds`; the returned function calls it off. */
  after(milliseconds: number, call: () => void): () => void
}

/** Why something could not be saved, as far as a user can act on it. */
export type SaveProblem = 'disk_full' | 'not_writable' | 'unknown'

/** What saving came to. */
export type Saved = { readonly saved: true } | { readonly saved: false; readonly problem: SaveProblem }

/** A file that could not be used as it was found. */
export interface FileTrouble {
  /** File name within the data folder, such as `log/2026-11.json`. */
  readonly file: string
  /**
   * `newer`: written by a newer Evenfall, left alone. `set_aside`: unreadable, kept under `keptAs`. `salvaged`: the
   * same, but for `lost` lines everything in it could be read and stands.
   */
  readonly trouble: 'newer' | 'set_aside' | 'salvaged'
  readonly keptAs: string | null
  readonly lost: number
  /** When the newest backup was made that has this file whole; null when there is none. */
  readonly backup: Instant | null
}

/** Why a backup was made: a new day, or because everything was about to change. */
export type BackupReason = 'daily' | 'migration' | 'import' | 'restore'

/** One copy of everything, in a folder of its own. */
export interface Backup {
  readonly name: string
  readonly madeAt: Instant
  readonly reason: BackupReason
}

/** What replacing everything came to; `backup` holds what was there until then. */
export type Replaced =
  | { readonly saved: true; readonly backup: string }
  | { readonly saved: false; readonly problem: SaveProblem }

/** Hears how far a longer task is, in parts of its own. */
export type OnProgress = (done: number, total: number) => void

/** Everything on the disk as one: copied, replaced, given back. */
export interface Archive {
  /** Copies everything into a backup; its name, or null when the disk would not take it. */
  backUp(reason: BackupReason): string | null
  /** The backups there are, the newest first. */
  backups(): readonly Backup[]
  /** Takes one file from the newest backup that has it whole; a month of the log keeps the lines added since. */
  restoreFile(file: string): Saved
  /** What is in a damaged file, to the byte; null when it can't be read at all. */
  raw(trouble: FileTrouble): Uint8Array | null
  /** Takes everything from a backup; what was there until then is backed up itself. */
  restoreAll(backup: string, onProgress?: OnProgress): Promise<Replaced>
  /**
   * Puts these files in place of everything, all of them or none: names as in {@link FileTrouble.file}. A backup for
   * `reason` is made first, and nothing happens without one.
   */
  replaceAll(
    files: ReadonlyMap<string, string>,
    reason: BackupReason,
    onProgress?: OnProgress,
  ): Promise<Replaced>
  /** Removes everything, backups and files set aside included. */
  wipe(): Promise<Saved>
  /** Removes the health answers from every backup, and the health files that were set aside. */
  forgetHealth(): void
  /** Names of the months that have a file, such as `2026-11`. */
  months(): readonly string[]
  /** Lets whatever waits have its turn during a longer task. */
  breathe(): Promise<void>
}

/** One saved document. Reading never fails: trouble is reported once to whoever opened the store. */
export interface DocumentStore<Document> {
  read(): Document
  /** True `saved` means it is on the disk, whole. */
  write(document: Document): Saved
}

/** The log on disk, one file a month. */
export interface LogStore {
  /** Every line of the evenings from `first` to `last`, in the order written. */
  between(first: EveningDate, last: EveningDate): readonly LogEvent[]
  /** Adds a line; after a true `saved` it survives a crash. */
  append(line: LogEvent): Saved
}

/** What the notification service can do here. */
export interface NotifierCapabilities {
  /** `none`: nothing answers; `plain`: no buttons; `buttons`: Done, Skip and Snooze on the notification itself. */
  readonly service: 'none' | 'plain' | 'buttons'
  /** Whether it plays the sound that comes with a notification. */
  readonly playsSounds: boolean
}

/**
 * One notification. Showing another with the same `key` replaces it; `withdraw` takes it away by that key. Reminders
 * go by `evening/step`, so a repeat replaces what it repeats.
 */
export interface NotificationToShow {
  readonly key: string
  readonly title: string
  readonly body: string
  readonly actions: readonly { readonly action: NotificationAction; readonly label: string }[]
  readonly sound: ReminderSound
  /** `low` for what may wait in the list: some services show it without a banner. */
  readonly urgency: 'low' | 'normal'
}

/** What the user did with a notification. `opened` is a click on the notification itself; `closed` answers nothing. */
export interface NotificationAnswer {
  readonly key: string
  readonly pressed: NotificationAction | 'opened' | 'closed'
}

/** A notification that stands on the screen. */
export interface StandingNotification {
  readonly key: string
  readonly actions: readonly NotificationAction[]
  /** Where the service has it, in words only the notifier reads; means nothing to another service. */
  readonly mark: string
}

/**
 * What became of a notification: a service took it, there was none to take it, or there is one that gave no sign of
 * having taken it and may show it yet.
 */
export type Taking = 'taken' | 'no_service' | 'no_sign'

/** The operating system's notifications. */
export interface Notifier {
  capabilities(): Promise<NotifierCapabilities>
  show(notification: NotificationToShow): Promise<Taking>
  withdraw(key: string): Promise<void>
  /** Where the service has the notification of this name; undefined where that does not outlive Evenfall. */
  markOf(key: string): string | undefined
  /** Takes over what an earlier Evenfall showed, as far as the same service still has it. */
  takeOver(standing: readonly StandingNotification[]): Promise<void>
  onAnswer(listener: (answer: NotificationAnswer) => void): void
}

/** What the desktop lets the user see now, as far as it tells. */
export interface Attention {
  /** Whether the user asked not to be disturbed. */
  readonly doNotDisturb: 'on' | 'off' | 'unknown'
  /** Whether others might read the screen: `hidden` while it is locked. */
  readonly contents: 'shown' | 'hidden'
}

/** Tells how much the desktop lets through. */
export interface AttentionTeller {
  now(): Attention
  onChange(listener: () => void): void
}

/** Moments at which timers may have been wrong. Each may come more than once. */
export interface PowerEvents {
  onWake(listener: () => void): void
}

/** The place of tray icons, which not every desktop has. */
export interface TrayHost {
  /** Tells whether there is one, at once and whenever that changes. */
  watch(tell: (present: boolean) => void): void
}

/** Whether Evenfall starts when the user logs in, as the system has it; `unavailable` where that can't be arranged. */
export type AutostartState = 'on' | 'off' | 'unavailable'

/** Starting at login. Nothing is remembered here: the system is asked each time. */
export interface Autostart {
  state(): AutostartState
  /** Arranges it, and says how it is then. */
  set(on: boolean): AutostartState
}

/** Where files the user asked for go. */
export interface SaveDialog {
  /** Asks where, and writes whole or not at all. */
  save(suggestedName: string, content: string | Uint8Array): Promise<SavedFile>
}

/** Prints what the window shows for paper. */
export interface PagePrinter {
  /** An A4 document of it; null when there is no window. */
  pdf(): Promise<Uint8Array | null>
}

/** What came of "Save as". */
export type SavedFile =
  | { readonly file: 'saved'; readonly path: string }
  | { readonly file: 'cancelled' }
  | { readonly file: 'failed'; readonly problem: SaveProblem }

/** Where files the user chose come from. */
export interface OpenDialog {
  /** Asks which file of this kind, and reads it when it has at most `atMost` bytes. */
  open(extension: 'json' | 'ics' | 'csv', atMost: number): Promise<OpenedFile>
}

/** What came of "Open". */
export type OpenedFile =
  | { readonly file: 'read'; readonly name: string; readonly text: string }
  | { readonly file: 'cancelled' }
  | { readonly file: 'too_large' | 'unreadable'; readonly name: string }

/** The user's web browser. */
export interface Browser {
  /** False when nothing opened. */
  open(address: string): Promise<boolean>
}

/** Names nobody else has. */
export interface NewId {
  (): string
}

/** What a step of one evening is called in a reminder or an answer. */
export interface StepOfEvening {
  readonly evening: EveningDate
  readonly step: StepId
}
