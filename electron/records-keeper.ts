import type { CalendarState } from '../shared/calendar/calendar-state'
import type { HealthDocument } from '../shared/document/health-document'
import type { RoutineDocument } from '../shared/document/routine-document'
import type { SettingsDocument } from '../shared/document/settings-document'
import type { StateDocument } from '../shared/document/state-document'
import type { EveningDate } from '../shared/evening/evening-date'
import type { LogEvent } from '../shared/log/log-event'
import type { PlannedNights } from '../shared/planner/planned-night'
import type { DocumentStore, LogStore, Saved, SaveProblem } from '../shared/ports'
import type { Records } from '../shared/records'
import type { ReminderLedger } from '../shared/reminders/ledger'

/** The stores everything is kept in. */
export interface Stores {
  readonly settings: DocumentStore<SettingsDocument>
  readonly routine: DocumentStore<RoutineDocument>
  readonly health: DocumentStore<HealthDocument>
  readonly state: DocumentStore<StateDocument>
  readonly log: LogStore
}

/** Holds the only copy of what is known. What the disk would not take stays here, visible, until it does. */
export interface RecordsKeeper {
  records(): Records
  ledger(): ReminderLedger
  /** Log lines of these evenings, those the disk has not taken yet at the end. */
  log(first: EveningDate, last: EveningDate): readonly LogEvent[]
  keep<Name extends keyof Records>(name: Name, document: Records[Name]): void
  keepLedger(ledger: ReminderLedger): void
  /** What is remembered of the calendars that were written. */
  calendars(): CalendarState
  keepCalendars(calendars: CalendarState): void
  /** What is remembered of the plans of evenings. */
  planned(): PlannedNights
  keepPlanned(planned: PlannedNights): void
  add(line: LogEvent): void
  /** What Evenfall remembers of its own doings, as it is saved. */
  state(): StateDocument
  /** Reads everything again, after the files were replaced; what waits for the disk stays unless it is to go too. */
  reload(how?: { readonly dropWaiting?: boolean }): void
  /** While the files change places nothing is written; what comes meanwhile waits, and is saved afterwards. */
  whileReplacing<Result>(work: () => Promise<Result>): Promise<Result>
  /** Tries once more to save what is waiting. */
  retry(): void
  /** Why something is waiting to be saved; undefined when everything is on the disk. */
  problem(): SaveProblem | undefined
  /** Ids of the log lines that are waiting. */
  pending(): ReadonlySet<string>
}

/** Opens a keeper over stores that were read already. */
export const recordsKeeper = (stores: Stores): RecordsKeeper => {
  const readRecords = (): Records => ({
    settings: stores.settings.read(),
    routine: stores.routine.read(),
    health: stores.health.read(),
  })
  let records = readRecords()
  let doings = stores.state.read()
  let waitingLines: readonly LogEvent[] = []
  /** By what is waiting: how to save its newest content. */
  const waiting = new Map<string, () => Saved>()
  let problem: SaveProblem | undefined
  let isHeld = false

  const attempt = (what: string, save: () => Saved): void => {
    const saved: Saved = isHeld ? { saved: false, problem: 'unknown' } : save()
    if (saved.saved) {
      waiting.delete(what)
    } else {
      waiting.set(what, save)
      problem = saved.problem
    }
  }

  const saveLines = (): Saved => {
    while (waitingLines[0]) {
      const saved = stores.log.append(waitingLines[0])
      if (!saved.saved) return saved
      waitingLines = waitingLines.slice(1)
    }
    return { saved: true }
  }

  const saveRecord: { readonly [Name in keyof Records]: () => Saved } = {
    settings: () => stores.settings.write(records.settings),
    routine: () => stores.routine.write(records.routine),
    health: () => stores.health.write(records.health),
  }

  const saveState = (): Saved => stores.state.write(doings)
  const keepDoings = (change: Partial<StateDocument>): void => {
    doings = { ...doings, ...change }
    attempt('state', saveState)
  }

  const retry = (): void => {
    for (const [what, save] of waiting) attempt(what, save)
  }

  return {
    records: () => records,
    ledger: () => doings.reminders,
    log: (first, last) => [
      ...stores.log.between(first, last),
      ...waitingLines.filter((line) => first <= line.evening && line.evening <= last),
    ],
    keep: (name, document) => {
      records = { ...records, [name]: document }
      attempt(name, saveRecord[name])
    },
    keepLedger: (reminders) => keepDoings({ reminders }),
    calendars: () => doings.calendar,
    keepCalendars: (calendar) => keepDoings({ calendar }),
    planned: () => doings.planned,
    keepPlanned: (planned) => keepDoings({ planned }),
    add: (line) => {
      waitingLines = [...waitingLines, line]
      attempt('log', saveLines)
    },
    state: () => doings,
    reload: ({ dropWaiting = false } = {}) => {
      records = readRecords()
      doings = stores.state.read()
      if (!dropWaiting) return
      waitingLines = []
      waiting.clear()
    },
    whileReplacing: async (work) => {
      isHeld = true
      try {
        return await work()
      } finally {
        isHeld = false
        // What came into place may have them already.
        waitingLines = waitingLines.filter(
          ({ id, evening }) => !stores.log.between(evening, evening).some((line) => line.id === id),
        )
        retry()
      }
    },
    retry,
    problem: () => (waiting.size > 0 && !isHeld ? problem : undefined),
    pending: () => new Set(waitingLines.map((line) => line.id)),
  }
}
