import type { Choices } from './appearance/choices'
import type { LateUse } from './appearance/own-use'
import type { Theme } from './appearance/theme'
import type { ClosingChoice } from './background/closing'
import type { TonightsCaffeine } from './caffeine/tonights-caffeine'
import type { CalendarView } from './calendar/calendar-view'
import type { HealthDocument } from './document/health-document'
import type { RoutineDocument } from './document/routine-document'
import type { EveningDate, Weekday } from './evening/evening-date'
import type { Instant } from './evening/instant'
import type { Zone } from './evening/zone'
import type { Morning } from './insight/morning'
import type { Language } from './languages/language'
import type { DoseWarning } from './log/dose-warnings'
import type { Entry } from './log/log-event'
import type { EveningPlan, PlannedStep } from './planner/evening-plan'
import type { Why } from './planner/why'
import type { Attention, FileTrouble, SaveProblem } from './ports'
import type { MissedAdvice } from './reminders/missed-advice'
import type { Outcome } from './reminders/outcome'
import type { RehearsalView } from './reminders/rehearsal'
import type { ReminderSettings } from './reminders/reminder-settings'
import type { SnoozeMinutes } from './reminders/snooze'
import type { NightWish } from './routine/night-of'
import type { StepId } from './routine/step'
import type { AskAgain } from './safety/ask-again'
import type { PlannedBath } from './safety/bath'
import type { DoseView } from './safety/dose-tonight'
import type { MagnesiumGate } from './safety/magnesium-gate'
import type { Travel } from './travel/travel'
import type { WeekStart } from './week/week-start'

/** A step of tonight as the window shows it. */
export interface StepView {
  readonly planned: PlannedStep
  readonly outcome: Outcome
  /** What was logged, with the id to undo it; `pending` while the disk would not take it. */
  readonly logged: { readonly id: string; readonly entry: Entry; readonly pending: boolean } | null
  readonly snoozes: readonly SnoozeMinutes[]
  /** When a snooze until the last moment would ring; null when that has come. */
  readonly lastMoment: Instant | null
  /** What to do about it now that its moment passed without an answer. */
  readonly missed: MissedAdvice | null
}

/** One evening as the window shows it. */
export interface TonightView {
  readonly evening: EveningDate
  readonly wish: NightWish
  /** Absent on an evening without a plan. */
  readonly plan: EveningPlan | null
  readonly steps: readonly StepView[]
  /** Why each step lies where it lies, the weightiest reason first. */
  readonly why: { readonly [step in StepId]?: readonly Why[] }
}

/** Something the user should know and can act on. */
export type Trouble =
  | ({ readonly kind: 'file' } & FileTrouble)
  | { readonly kind: 'not_saved'; readonly problem: SaveProblem }
  | { readonly kind: 'no_notifications' }
  | { readonly kind: 'safe_mode' }
  | { readonly kind: Mishap }

/** What Evenfall survived in this run: a window that was lost and made anew, or a mistake of its own. */
export type Mishap = 'window_again' | 'surprise'

/** How Evenfall lives on without its window. */
export interface BackgroundView {
  readonly system: 'linux' | 'windows' | 'mac'
  /** Whether there is a tray icon to come back by. */
  readonly tray: boolean
  /** The window was to be closed, and waits to hear whether reminders go on without it. */
  readonly asking: boolean
  /** Tonight's reminders in a minute, while they are tried and until the next try; null before. */
  readonly rehearsal: RehearsalView | null
}

/** A dose that was answered where nothing can be read, such as on a notification. It waits to be read about. */
export interface WaitingDose {
  readonly evening: EveningDate
  readonly step: StepId
  readonly takenAt: Instant
  readonly warnings: readonly DoseWarning[]
}

/** A longer task and how far it is, in parts of its own. */
export interface Busy {
  readonly task: 'read' | 'export' | 'import'
  readonly done: number
  readonly total: number
}

/** Everything the window shows, pushed whole. The window keeps no copy of its own. */
export interface EveningView {
  readonly asOf: Instant
  readonly zone: Zone
  readonly language: Language
  readonly clock: '24' | '12'
  /** The day weeks begin on. */
  readonly weekStart: Weekday
  /** The colours to show now; what the user chose stands in `choices`. */
  readonly theme: Theme
  /** Until when the candle burns; null while it does not, or always does. */
  readonly candleUntil: Instant | null
  readonly background: BackgroundView
  readonly choices: Choices & {
    readonly theme: Theme
    readonly language: 'system' | Language
    readonly clock: 'system' | '24' | '12'
    readonly weekStart: WeekStart
    readonly closing: ClosingChoice
  }
  readonly welcomed: boolean
  /** How Evenfall was used after bedtime, for the offer to be quieter; null when there is none to make. */
  readonly lateUse: LateUse | null
  /** The wish for every evening, for the screens that change it. */
  readonly routine: RoutineDocument
  readonly tonight: TonightView
  /** What the morning asks about last night; null at any other time of the day. */
  readonly morning: Morning | null
  readonly caffeine: TonightsCaffeine
  /** What was told about health, for the screens that change it. */
  readonly health: HealthDocument
  /** Why the health questions should be gone through again; null while they need not. */
  readonly askAgain: AskAgain | null
  readonly magnesium: MagnesiumGate
  readonly dose: DoseView
  readonly bath: PlannedBath
  readonly troubles: readonly Trouble[]
  readonly calendar: CalendarView
  /** What takes a while just now; null when nothing does. */
  readonly busy: Busy | null
  /** Null when no dose waits. */
  readonly waitingDose: WaitingDose | null
  readonly reminders: ReminderSettings
  /** Until when reminders are paused; null while they come. */
  readonly pausedUntil: Instant | null
  /** The journey that is not over yet; a question for the user while it has no answer. */
  readonly travel: Travel | null
  /** Whether the desktop holds notifications back, as far as it tells. */
  readonly doNotDisturb: Attention['doNotDisturb']
}
