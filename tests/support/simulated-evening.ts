import { caldavServer } from '../../electron/adapters/calendar-server/caldav-server'
import { type CalendarDesk, calendarDesk } from '../../electron/calendar/calendar-desk'
import { type EveningService, eveningService } from '../../electron/evening-service'
import { type RecordsKeeper, recordsKeeper } from '../../electron/records-keeper'
import { type ReminderLoop, reminderLoop } from '../../electron/reminder-loop'
import type { RequestHandlers } from '../../electron/request-handlers'
import { requestHandlers } from '../../electron/requests'
import type { CalendarServer } from '../../shared/calendar/calendar-server'
import { occurrencesIn } from '../../shared/calendar/occurrences'
import { healthKind } from '../../shared/document/health-document'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import { stateKind } from '../../shared/document/state-document'
import { type EveningDate, parseEveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { parseWallTime, resolveInEvening, type WallTime } from '../../shared/evening/wall-time'
import { parseZone, type Zone } from '../../shared/evening/zone'
import type { LogEvent } from '../../shared/log/log-event'
import type {
  Attention,
  AutostartState,
  DocumentStore,
  LogStore,
  NotificationAnswer,
  NotificationToShow,
  Notifier,
  OpenedFile,
  Saved,
  SavedFile,
  SaveProblem,
} from '../../shared/ports'
import { everyEvening } from '../../shared/routine/change-night'
import { answersFromList, type BlockingQuestion } from '../../shared/safety/questions'
import { NO_ARCHIVE } from './no-archive'
import { type SimulatedClock, simulatedClock } from './simulated-clock'

/** A zone, an evening and a time as a test writes them; a typing mistake fails the test. */
export const zone = (name: string): Zone => parseZone(name) ?? fail(name)
export const evening = (date: string): EveningDate => parseEveningDate(date) ?? fail(date)
export const wall = (time: string): WallTime => parseWallTime(time) ?? fail(time)
const fail = (text: string): never => {
  throw new Error(`not one: ${text}`)
}

/** Stores in memory which a test can fill up and empty again. */
export const memoryStores = () => {
  let full = false
  const saved = (save: () => void): Saved => {
    if (full) return { saved: false, problem: 'disk_full' }
    save()
    return { saved: true }
  }
  const store = <Document>(first: Document): DocumentStore<Document> => {
    let kept = first
    return { read: () => kept, write: (document) => saved(() => (kept = document)) }
  }
  const lines: LogEvent[] = []
  const log: LogStore = {
    between: (first, last) => lines.filter((line) => first <= line.evening && line.evening <= last),
    append: (line) => saved(() => lines.push(line)),
  }
  return {
    settings: store(settingsKind.blank()),
    routine: store(routineKind(() => 'plan').blank()),
    health: store(healthKind.blank()),
    state: store(stateKind.blank()),
    log,
    fillDisk: () => {
      full = true
    },
    freeDisk: () => {
      full = false
    },
  }
}

/** A computer like any other. */
const COMPUTER = {
  version: '1.2.3',
  versions: { electron: '45.4.1', chrome: '146.0', node: '24.1.0' },
  system: 'Linux 6.1, x64',
  desktop: 'GNOME',
  session: 'wayland',
  shippedAs: 'AppImage',
}

/** Files that can be read and written until the disk is full. */
export const memoryDisk = () => {
  const files = new Map<string, string>()
  let problem: SaveProblem | undefined
  return {
    files,
    read: (path: string) => files.get(path) ?? null,
    write: (path: string, text: string): Saved => {
      if (problem) return { saved: false, problem }
      files.set(path, text)
      return { saved: true }
    },
    failWith: (next: SaveProblem | undefined) => {
      problem = next
    },
  }
}

/** A notification service that remembers what it showed, and lets a test press buttons. */
export interface RecordingNotifier extends Notifier {
  readonly shown: readonly { readonly at: Instant; readonly notification: NotificationToShow }[]
  readonly withdrawn: readonly string[]
  /** Whether there is a service to show them. */
  serves: boolean
  press(key: string, pressed: NotificationAnswer['pressed']): void
}

/** Such a notifier, on a clock for the times it showed things at. */
export const recordingNotifier = (clock: SimulatedClock): RecordingNotifier => {
  const shown: { at: Instant; notification: NotificationToShow }[] = []
  const withdrawn: string[] = []
  const listeners: ((answer: NotificationAnswer) => void)[] = []
  const notifier: RecordingNotifier = {
    shown,
    withdrawn,
    serves: true,
    capabilities: () => Promise.resolve({ service: notifier.serves ? 'buttons' : 'none', playsSounds: true }),
    show: (notification) => {
      if (notifier.serves) shown.push({ at: clock.now(), notification })
      return Promise.resolve(notifier.serves ? 'taken' : 'no_service')
    },
    withdraw: (key) => {
      withdrawn.push(key)
      return Promise.resolve()
    },
    markOf: () => undefined,
    takeOver: () => Promise.resolve(),
    onAnswer: (listener) => listeners.push(listener),
    press: (key, pressed) => {
      for (const listener of listeners) listener({ key, pressed })
    },
  }
  return notifier
}

/** A whole Evenfall without Electron, at a wall time in a zone. */
export interface SimulatedEvenfall {
  readonly clock: SimulatedClock
  readonly notifier: RecordingNotifier
  readonly keeper: RecordsKeeper
  readonly service: EveningService
  readonly loop: ReminderLoop
  readonly requests: RequestHandlers
  /** The addresses the browser was asked for; `works` false makes it refuse. */
  readonly browser: { opened: string[]; works: boolean }
  /** What was saved through the dialog, by file name, and what the next "Open" finds. */
  readonly files: { saved: Map<string, string>; next: OpenedFile }
  readonly stores: ReturnType<typeof memoryStores>
  readonly calendars: CalendarDesk
  /** Files elsewhere on the disk, by path. */
  readonly disk: ReturnType<typeof memoryDisk>
  /** The steps the small window was opened for. */
  readonly stepsShown: readonly string[]
  /** What went to the clipboard. */
  readonly copied: readonly string[]
  /** Restarts that were asked for: true for safe mode. */
  readonly restarts: readonly boolean[]
  /** The instant of a wall time in the evening the simulation started in. */
  at(time: string): Instant
  /** What rang, as `22:00 2026-11-22/magnesium`. */
  rang(): string[]
  /** The desktop lets through more or less from now on. */
  attend(to: Partial<Attention>): void
  /** Ends the process without goodbye and starts a new one on the same disk, now. */
  restart(): SimulatedEvenfall
  /** SIGKILL; the returned function starts a new process on the same disk, whenever that is. */
  kill(): () => SimulatedEvenfall
}

/** What a simulation starts with; a usual household unless said otherwise. */
export interface Start {
  readonly evening?: string
  readonly at?: string
  readonly zone?: string
  readonly bed?: string
  readonly wake?: string
  readonly ticked?: readonly BlockingQuestion[]
  /** The calendar server of this world. */
  readonly server?: CalendarServer
  /** Whether the system can keep secrets. */
  readonly hasSafe?: boolean
}

/** Starts Evenfall for somebody who answered the first screen long ago. */
export const simulatedEvenfall = (start: Start = {}): SimulatedEvenfall => {
  const place = zone(start.zone ?? 'Europe/Amsterdam')
  const date = evening(start.evening ?? '2026-11-22')
  const at = (time: string): Instant => resolveInEvening(date, wall(time), place).instant
  const clock = simulatedClock(at(start.at ?? '20:00'), place)
  const stores = memoryStores()
  const night = { bed: wall(start.bed ?? '22:45'), wake: wall(start.wake ?? '06:45') }
  stores.routine.write({ ...stores.routine.read(), week: everyEvening(night) })
  stores.health.write({ ...stores.health.read(), answers: answersFromList(start.ticked ?? []) })
  stores.settings.write({ ...stores.settings.read(), welcomed: true, language: 'en', clock: '24' })
  let attention: Attention = { doNotDisturb: 'unknown', contents: 'shown' }
  const disk = memoryDisk()
  const run = (): SimulatedEvenfall => {
    const notifier = recordingNotifier(clock)
    const keeper = recordsKeeper(stores)
    let ids = stores.log.between(date, evening('2199-12-31')).length
    const newId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`
    const service = eveningService({
      clock,
      keeper,
      attention: { now: () => attention },
      fileTroubles: [],
      setAsideEarlier: [],
      safeMode: false,
      systemLocales: () => ['en-GB'],
      newId,
    })
    const stepsShown: string[] = []
    const loop = reminderLoop({
      clock,
      service,
      notifier,
      showWindow: () => {},
      showStep: ({ step }) => stepsShown.push(step),
      onProblem: (problem) => {
        throw problem
      },
    })
    loop.start()
    const files: SimulatedEvenfall['files'] = { saved: new Map(), next: { file: 'cancelled' } }
    const browser: SimulatedEvenfall['browser'] = { opened: [], works: true }
    let startsAtLogin: AutostartState = 'off'
    const dialogs = {
      saveDialog: {
        save: (name: string, content: string | Uint8Array): Promise<SavedFile> => {
          const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
          files.saved.set(name, text)
          return Promise.resolve({ file: 'saved', path: `/home/${name}` })
        },
      },
      openDialog: { open: () => Promise.resolve(files.next) },
    }
    const copied: string[] = []
    const restarts: boolean[] = []
    const calendars = calendarDesk({
      clock,
      service,
      keeper,
      ...dialogs,
      files: disk,
      server: start.server ?? caldavServer({ fetch: () => fail('nobody connected a server') }),
      secrets: start.hasSafe
        ? { seal: (secret) => `sealed ${secret}`, open: (sealed) => sealed.slice('sealed '.length) }
        : { seal: () => null, open: () => null },
      reader: (texts, reading) => Promise.resolve(occurrencesIn(texts, reading)),
      copy: (text) => copied.push(text),
    })
    const requests = requestHandlers({
      autostart: {
        state: () => startsAtLogin,
        set: (on) => (startsAtLogin = on ? 'on' : 'off'),
      },
      computer: {
        facts: () => COMPUTER,
        lastProblems: () => ['2026-11-22T20:00:00.000Z TypeError at plan (~/evenfall/main.cjs:1:2)'],
        copy: (text) => copied.push(text),
        restart: (safeMode) => restarts.push(safeMode),
      },
      openWindow: () => {},
      closeWindow: () => {},
      answering: () => null,
      play: () => {},
      archive: NO_ARCHIVE,
      clock,
      service,
      keeper,
      newId,
      notifier,
      ...dialogs,
      calendars: calendars.requests,
      printer: { pdf: () => Promise.resolve(new TextEncoder().encode('%PDF')) },
      browser: {
        open: (address) => {
          browser.opened.push(address)
          return Promise.resolve(browser.works)
        },
      },
      folders: {
        showInFolder: (path) => path.startsWith('/home/'),
        showDataFolder: () => {},
        showBackups: () => {},
      },
    })
    return {
      requests,
      calendars,
      disk,
      copied,
      restarts,
      stepsShown,
      browser,
      files,
      clock,
      notifier,
      keeper,
      service,
      loop,
      stores,
      at,
      rang: () =>
        notifier.shown.map(
          ({ at: when, notification }) =>
            `${new Intl.DateTimeFormat('en-GB', { timeZone: clock.zone(), timeStyle: 'short' }).format(when)} ${notification.key}`,
        ),
      attend: (to) => {
        attention = { ...attention, ...to }
        loop.bringForward()
      },
      restart: () => {
        loop.stop()
        return run()
      },
      kill: () => {
        clock.killTimers()
        return run
      },
    }
  }
  return run()
}
