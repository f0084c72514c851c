import type { EveningDate } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import type { Carried } from '../shared/ipc/answers'
import type { LogEvent } from '../shared/log/log-event'
import type { EveningPlan } from '../shared/planner/evening-plan'
import { liveEvenings } from '../shared/planner/shown-evening'
import type { AttentionTeller, Clock, FileTrouble, NewId } from '../shared/ports'
import type { Records } from '../shared/records'
import type { StockView } from '../shared/stock/stock-view'
import { zoneOfPlan } from '../shared/travel/travel'
import type { EveningView } from '../shared/view'
import { viewOf } from '../shared/view-of'
import type { AnswersElsewhere } from './answers-elsewhere'
import { answersElsewhere } from './answers-elsewhere'
import type { EveningAnswers } from './evening-answers'
import { eveningAnswers } from './evening-answers'
import type { EveningReminding } from './evening-reminding'
import { eveningReminding } from './evening-reminding'
import type { Journeys } from './journeys'
import { journeys } from './journeys'
import type { LogReading } from './log-reading'
import { logReading } from './log-reading'
import type { PassingState } from './passing-state'
import { passingState } from './passing-state'
import { planKeeper } from './plan-keeper'
import type { PlannedNightsKept } from './planned-nights'
import { plannedNights } from './planned-nights'
import type { RecordsKeeper } from './records-keeper'
import { stockKeeper } from './stock-keeper'

/** What the service stands on. */
export interface ServicePorts {
  readonly clock: Clock
  readonly keeper: RecordsKeeper
  readonly attention: Pick<AttentionTeller, 'now'>
  readonly fileTroubles: readonly FileTrouble[]
  readonly setAsideEarlier: readonly FileTrouble[]
  readonly safeMode: boolean
  /** The system's languages, the most wanted first. */
  systemLocales(): readonly string[]
  readonly newId: NewId
}

/** The evenings that may want something now. */
export interface Live {
  readonly plans: readonly EveningPlan[]
  readonly log: readonly LogEvent[]
}

/** The use cases of an evening, on ports. Everything that changes goes through here and pushes one fresh view. */
export interface EveningService
  extends EveningAnswers,
    AnswersElsewhere,
    EveningReminding,
    Journeys,
    LogReading,
    PassingState,
    PlannedNightsKept {
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
  /** Pushes a fresh view, for when only time has passed. */
  refresh(): void
  /** The plans of the evenings that may want something at `now`, and the log of those evenings. */
  live(now: Instant): Live
  /** The tablets at home; null where there are none to speak of. */
  stock(): StockView | null
  /** An evening's notification told that they are running out. */
  noteStockTold(evening: EveningDate): void
  change<Name extends keyof Records>(name: Name, change: (document: Records[Name]) => Records[Name]): Carried
  /** Takes back the last change of the routine, up to twenty of them. */
  undoChange(): Carried
  retrySaving(): void
  /** Starts from what is on the disk now, after the files were replaced. */
  reload(how?: { readonly dropWaiting?: boolean }): void
  /** A damaged file was taken from a backup: it is read again, and its trouble is over. */
  fileRestored(file: string): void
}

/** So many changes of the routine can be taken back, one after the other. */
const MOST_UNDOS = 20

/** Builds the service. */
export const eveningService = (ports: ServicePorts): EveningService => {
  const { clock, keeper, attention, fileTroubles, setAsideEarlier } = ports
  const viewers = new Set<(view: EveningView) => void>()
  const changeListeners = new Set<() => void>()
  const routinesBefore: Records['routine'][] = []

  const zone = (): Zone => {
    const chosen = keeper.records().settings.zone
    return chosen === 'system' ? zoneOfPlan(keeper.records().settings.travel, clock.zone()) : chosen
  }
  const planFor = planKeeper(keeper.records, zone, (evening) => keeper.log(evening, evening))
  const live = (now: Instant): Live => {
    const evenings = liveEvenings(now, zone())
    return {
      plans: evenings.flatMap((evening) => planFor(evening) ?? []),
      log: keeper.log(evenings[0], evenings[2]),
    }
  }
  const view = (): EveningView => {
    const now = clock.now()
    return viewOf({
      ...shown(),
      records: keeper.records(),
      planOf: planFor,
      log: live(now).log,
      pending: keeper.pending(),
      ledger: reminding.ledger(),
      waitingDose: waiting(),
      now,
      zone: zone(),
      doNotDisturb: attention.now().doNotDisturb,
      locales: ports.systemLocales(),
    })
  }
  const refresh = (): void => {
    if (viewers.size === 0) return
    const fresh = view()
    for (const show of viewers) show(fresh)
  }
  const changed = (): void => {
    stock.forget()
    for (const tell of changeListeners) tell()
    refresh()
  }
  const tonight = (): EveningDate => view().tonight.evening
  const { shown, forgetTroubles, ...passing } = passingState({
    keeper,
    fileTroubles,
    setAsideEarlier,
    safeMode: ports.safeMode,
    refresh,
  })
  const reminding = eveningReminding({ clock, keeper, attention, zone, view })
  const stock = stockKeeper({ keeper, clock, zone })
  const answers = eveningAnswers({ clock, keeper, newId: ports.newId, zone, planFor, changed })
  const { waiting, ...elsewhere } = answersElsewhere({ clock, keeper, answer: answers.answer, refresh })

  return {
    ...passing,
    ...reminding,
    ...journeys({ clock, keeper, tonight }),
    ...plannedNights({ keeper, zone }),
    ...logReading({ clock, keeper, planFor, ledger: reminding.ledger, zone, tonight }),
    ...answers,
    ...elsewhere,
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
    stock: stock.now,
    noteStockTold: stock.noteTold,
    change: (name, change) => {
      if (name === 'routine') routinesBefore.splice(0, routinesBefore.length - MOST_UNDOS + 1)
      if (name === 'routine') routinesBefore.push(keeper.records().routine)
      keeper.keep(name, change(keeper.records()[name]))
      // A restart must not ring for moments this change moves into the past.
      keeper.keepLedger({ ...reminding.ledger(), lookedAt: clock.now() })
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
    retrySaving: () => {
      if (!keeper.problem()) return
      keeper.retry()
      refresh()
    },
    reload: (how) => {
      // The months are read again when they are next asked for.
      forgetTroubles((file) => file.startsWith('log/'))
      keeper.reload(how)
      routinesBefore.length = 0
      changed()
    },
    fileRestored: (file) => {
      forgetTroubles((one) => one === file)
      keeper.reload()
      changed()
    },
  }
}
