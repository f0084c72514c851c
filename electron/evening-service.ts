import type { CalendarView } from '../shared/calendar/calendar-view'
import type { EveningDate } from '../shared/evening/evening-date'
import { addEvenings } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import type { Carried, Recorded } from '../shared/ipc/answers'
import { clockFace } from '../shared/languages/clock-face'
import { sayIn } from '../shared/languages/language'
import { ownStepNames, stepNames } from '../shared/languages/step-name'
import { entriesOf } from '../shared/log/entries-of'
import type { Answer, LogEvent } from '../shared/log/log-event'
import type { LoggedEvening, LogSeen } from '../shared/log/log-view'
import { loggedEvening, logView, SHOWN_EVENINGS } from '../shared/log/log-view'
import { withoutAmounts } from '../shared/log/without-amount'
import type { EveningPlan } from '../shared/planner/evening-plan'
import { liveEvenings } from '../shared/planner/shown-evening'
import type { AttentionTeller, Clock, FileTrouble, NewId } from '../shared/ports'
import type { Records } from '../shared/records'
import { wishOf } from '../shared/records'
import type { ReminderLedger } from '../shared/reminders/ledger'
import { soundAt } from '../shared/reminders/quiet-hours'
import { startRun, stillRunning } from '../shared/reminders/runs'
import type { Wording } from '../shared/reminders/wording'
import type { StepId } from '../shared/routine/step'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import type { StockView } from '../shared/stock/stock-view'
import type { Travel } from '../shared/travel/travel'
import { travelAfter, zoneOfPlan } from '../shared/travel/travel'
import type { BackgroundView, Busy, EveningView, Trouble, WaitingDose } from '../shared/view'
import { viewOf } from '../shared/view-of'
import { clearException } from '../shared/week/change-week'
import type { EveningAnswers } from './evening-answers'
import { eveningAnswers } from './evening-answers'
import { planKeeper } from './plan-keeper'
import type { RecordsKeeper } from './records-keeper'
import { stockKeeper } from './stock-keeper'

/** What the service stands on. */
export interface ServicePorts {
  readonly clock: Clock
  readonly keeper: RecordsKeeper
  readonly attention: Pick<AttentionTeller, 'now'>
  readonly fileTroubles: readonly FileTrouble[]
  /** The system's languages, the most wanted first. */
  systemLocales(): readonly string[]
  readonly newId: NewId
}

/** Calendars that follow the plan without being asked. */
export type WrittenByItself = Pick<CalendarView, 'kept' | 'server'>

/** The evenings that may want something now. */
export interface Live {
  readonly plans: readonly EveningPlan[]
  readonly log: readonly LogEvent[]
}

/** The use cases of an evening, on ports. Everything that changes goes through here and pushes one fresh view. */
export interface EveningService extends EveningAnswers {
  records(): Records
  zone(): Zone
  /** The plan of an evening, null where there is none. */
  planFor(evening: EveningDate): EveningPlan | null
  view(): EveningView
  /** Calls with every fresh view until the returned function is called. */
  onView(listener: (view: EveningView) => void): () => void
  hasViewers(): boolean
  /** Calls after every change of the records, the log or a snooze, but not when only time has passed. */
  onChange(listener: () => void): void
  /** Answers from where nothing can be read: a dose that needs a look waits for the window instead of being lost. */
  answerElsewhere(evening: EveningDate, step: StepId, answer: Answer): Recorded
  /** The dose that waited was saved or let go. */
  leaveDose(): Carried
  /** Pushes a fresh view, for when only time has passed. */
  refresh(): void
  /** The plans of the evenings that may want something at `now`, and the log of those evenings. */
  live(now: Instant): Live
  /** The last thirty evenings, the newest first, with all that can be put right about them. */
  lastEvenings(): readonly LoggedEvening[]
  /** One evening, however long ago, with all there is to know about it. */
  loggedEvening(evening: EveningDate): LoggedEvening
  /** The log of one evening. */
  logOf(evening: EveningDate): readonly LogEvent[]
  /** What is remembered of reminders, with this run of Evenfall up to now. */
  /** The tablets at home; null where there are none to speak of. */
  stock(): StockView | null
  /** An evening's notification told that they are running out. */
  noteStockTold(evening: EveningDate): void
  ledger(): ReminderLedger
  /** Notes that Evenfall runs from now on. */
  startRun(): void
  keepLedger(ledger: ReminderLedger): void
  wording(): Wording
  /** What holds reminders back at `now`; null when they may be told. */
  hold(now: Instant): 'paused' | 'do_not_disturb' | null
  /** Until when reminders are paused; null when they are not. */
  pausedUntil(now: Instant): Instant | null
  /** A pause ends when it would have, though the clock was set back by so many milliseconds. */
  shortenPause(milliseconds: number): void
  /** Notices in which zone the computer is; a journey that began just now, if one did. */
  noticeJourney(): Travel | null
  change<Name extends keyof Records>(name: Name, change: (document: Records[Name]) => Records[Name]): Carried
  /** Takes back the last change of the routine, up to twenty of them. */
  undoChange(): Carried
  setNotificationsWork(work: boolean): void
  /** Notes how Evenfall lives without its window. */
  setBackground(change: Partial<BackgroundView>): void
  /** Shows how the calendars stand that are written by themselves. */
  tellCalendars(calendars: WrittenByItself): void
  retrySaving(): void
  dismissTroubles(): void
  /** Shows how far a longer task is; null when it ended. */
  setBusy(busy: Busy | null): void
  /** Starts from what is on the disk now, after the files were replaced. */
  reload(how?: { readonly dropWaiting?: boolean }): void
  /** A damaged file was taken from a backup: it is read again, and its trouble is over. */
  fileRestored(file: string): void
}

/** So many changes of the routine can be taken back, one after the other. */
const MOST_UNDOS = 20

/** Builds the service. */
export const eveningService = (ports: ServicePorts): EveningService => {
  const { clock, keeper } = ports
  const viewers = new Set<(view: EveningView) => void>()
  const changeListeners = new Set<() => void>()
  let dismissed: ReadonlySet<FileTrouble> = new Set()
  let notificationsWork = true
  let isRunning = false
  let busy: Busy | null = null
  let waitingDose: WaitingDose | null = null
  let background: BackgroundView = { system: 'linux', tray: false, asking: false, rehearsal: null }
  let calendars: WrittenByItself = { kept: null, server: null }

  const zone = (): Zone => {
    const chosen = keeper.records().settings.zone
    return chosen === 'system' ? zoneOfPlan(keeper.records().settings.travel, clock.zone()) : chosen
  }
  /** Also before the loop looks again, this run goes on until now. */
  const ledger = (): ReminderLedger =>
    isRunning ? stillRunning(keeper.ledger(), clock.now()) : keeper.ledger()
  const planFor = planKeeper(keeper.records, zone, (evening) => keeper.log(evening, evening))
  const live = (now: Instant): Live => {
    const evenings = liveEvenings(now, zone())
    return {
      plans: evenings.flatMap((evening) => planFor(evening) ?? []),
      log: keeper.log(evenings[0], evenings[2]),
    }
  }
  const troubles = (): readonly Trouble[] => {
    const problem = keeper.problem()
    return [
      ...ports.fileTroubles
        .filter((trouble) => !dismissed.has(trouble))
        .map((trouble) => ({ kind: 'file' as const, ...trouble })),
      ...(problem ? [{ kind: 'not_saved' as const, problem }] : []),
      ...(notificationsWork ? [] : [{ kind: 'no_notifications' as const }]),
    ]
  }
  /** The dose that waits, unless it was answered in the meantime. */
  const stillWaiting = (): WaitingDose | null => {
    if (!waitingDose) return null
    const { evening, step } = waitingDose
    return entriesOf(keeper.log(evening, evening), evening).has(step) ? null : waitingDose
  }
  const view = (): EveningView => {
    const now = clock.now()
    return viewOf({
      records: keeper.records(),
      planOf: planFor,
      log: live(now).log,
      pending: keeper.pending(),
      ledger: ledger(),
      troubles: troubles(),
      busy,
      waitingDose: stillWaiting(),
      background,
      calendars,
      now,
      zone: zone(),
      doNotDisturb: ports.attention.now().doNotDisturb,
      locales: ports.systemLocales(),
    })
  }
  const refresh = (): void => {
    if (viewers.size === 0) return
    const fresh = view()
    for (const show of viewers) show(fresh)
  }
  const logSeen = (first: EveningDate, last: EveningDate): LogSeen => {
    const events = keeper.log(first, last)
    return {
      events: mayShowAmounts(keeper.records().health) ? events : withoutAmounts(events),
      planOf: planFor,
      wishOf: (evening) => wishOf(keeper.records(), evening),
      ledger: ledger(),
      pending: keeper.pending(),
      now: clock.now(),
    }
  }
  const changed = (): void => {
    stock.forget()
    for (const tell of changeListeners) tell()
    refresh()
  }
  const pausedUntil = (now: Instant): Instant | null => {
    const until = keeper.records().settings.pausedUntil
    return until !== null && now < until ? until : null
  }
  /** Back home, the evenings that were still to be moved have their usual times again. */
  const endShift = (travel: Travel): void => {
    const { routine } = keeper.records()
    const { evening } = view().tonight
    const left = travel.shifted.filter((one) => one >= evening)
    if (left.length > 0) keeper.keep('routine', left.reduce(clearException, routine))
  }
  const stock = stockKeeper({ keeper, clock, zone })
  const answers = eveningAnswers({ clock, keeper, newId: ports.newId, zone, planFor, changed })
  const isPrivate = (): boolean => {
    const { wording } = keeper.records().settings.reminders
    return wording === 'system' ? ports.attention.now().contents === 'hidden' : wording === 'private'
  }
  const routinesBefore: Records['routine'][] = []

  return {
    records: keeper.records,
    zone,
    planFor,
    view,
    onView: (listener) => {
      viewers.add(listener)
      return () => viewers.delete(listener)
    },
    hasViewers: () => viewers.size > 0,
    onChange: (listener) => {
      changeListeners.add(listener)
    },
    refresh,
    live,
    lastEvenings: () => {
      const tonight = view().tonight.evening
      return logView(logSeen(addEvenings(tonight, 1 - SHOWN_EVENINGS), tonight), tonight)
    },
    loggedEvening: (evening) => loggedEvening(logSeen(evening, evening), evening),
    logOf: (evening) => keeper.log(evening, evening),
    stock: stock.now,
    noteStockTold: (toldOn) => {
      const { settings } = keeper.records()
      keeper.keep('settings', { ...settings, stock: { ...settings.stock, toldOn } })
    },
    ledger,
    startRun: () => {
      keeper.keepLedger(startRun(keeper.ledger(), clock.now()))
      isRunning = true
    },
    keepLedger: keeper.keepLedger,
    wording: () => {
      const { language, clock: face, bath, routine, dose } = view()
      const say = sayIn(language)
      return {
        say,
        name: stepNames(say, ownStepNames(routine.ownSteps), bath.wish.kind),
        showTime: clockFace(language, face),
        bath,
        isPrivate: isPrivate(),
        sound: soundAt(keeper.records().settings.reminders, clock.now(), zone()),
        portions: dose.portions,
      }
    },
    hold: (now) => {
      if (pausedUntil(now) !== null) return 'paused'
      return ports.attention.now().doNotDisturb === 'on' ? 'do_not_disturb' : null
    },
    pausedUntil,
    shortenPause: (milliseconds) => {
      const { settings } = keeper.records()
      if (settings.pausedUntil === null) return
      keeper.keep('settings', { ...settings, pausedUntil: Math.max(0, settings.pausedUntil - milliseconds) })
    },
    noticeJourney: () => {
      const { settings } = keeper.records()
      const here = clock.zone()
      const { knownZone, travel } = settings
      if (knownZone === here) return null
      const follows = settings.zone === 'system'
      const next = knownZone && follows ? travelAfter(knownZone, travel, here, clock.now()) : null
      const known = next && { ...next, shifted: [...next.shifted] }
      keeper.keep('settings', { ...settings, knownZone: here, travel: known })
      if (travel) endShift(travel)
      return next
    },
    change: (name, change) => {
      if (name === 'routine') routinesBefore.splice(0, routinesBefore.length - MOST_UNDOS + 1)
      if (name === 'routine') routinesBefore.push(keeper.records().routine)
      keeper.keep(name, change(keeper.records()[name]))
      // A restart must not ring for moments this change moves into the past.
      keeper.keepLedger({ ...ledger(), lookedAt: clock.now() })
      changed()
      return { carried: true }
    },
    undoChange: () => {
      const before = routinesBefore.pop()
      if (!before) return { carried: false, refusal: 'nothing_to_undo' }
      keeper.keep('routine', before)
      changed()
      return { carried: true }
    },
    ...answers,
    answerElsewhere: (evening, step, answer) => {
      const takenAt = clock.now()
      const reply = answers.answer(evening, step, { answer, happenedAt: takenAt })
      if (!reply.recorded && reply.warnings) {
        waitingDose = { evening, step, takenAt, warnings: reply.warnings }
        refresh()
      }
      return reply
    },
    leaveDose: () => {
      waitingDose = null
      refresh()
      return { carried: true }
    },
    tellCalendars: (now) => {
      calendars = now
      refresh()
    },
    setNotificationsWork: (work) => {
      if (work === notificationsWork) return
      notificationsWork = work
      refresh()
    },
    setBackground: (change) => {
      background = { ...background, ...change }
      refresh()
    },
    retrySaving: () => {
      if (!keeper.problem()) return
      keeper.retry()
      refresh()
    },
    dismissTroubles: () => {
      dismissed = new Set(ports.fileTroubles)
      refresh()
    },
    setBusy: (now) => {
      const share = (one: Busy | null): number => (one ? Math.floor((one.done / one.total) * 20) : -1)
      const isNews = busy?.task !== now?.task || share(busy) !== share(now)
      busy = now
      // A view for every twentieth part is enough to see that it goes on.
      if (isNews) refresh()
    },
    reload: (how) => {
      keeper.reload(how)
      routinesBefore.length = 0
      changed()
    },
    fileRestored: (file) => {
      dismissed = new Set([...dismissed, ...ports.fileTroubles.filter((trouble) => trouble.file === file)])
      keeper.reload()
      changed()
    },
  }
}
