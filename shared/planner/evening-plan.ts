import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { StepId, StepKind } from '../routine/step'
import type { MedicineId } from './medicine-spacing'

/** Something about a step the user should know; each has a sentence in every language. */
export type StepNote =
  | 'bath_shortened'
  | 'bath_too_late'
  | 'mg_moved'
  | 'mg_late'
  | 'mg_no_double'
  | 'mg_skip_tonight'
  | 'mg_near_medicine'
  | 'caffeine_none_fits'
  | 'caffeine_extrapolated'
  | 'caffeine_may_linger'

/** Something about the whole evening the user should know. */
export type PlanNote =
  | 'short_night'
  | 'long_night'
  /** Clocks jump over the bedtime; it moved forward by the jump. */
  | 'bedtime_in_gap'
  /** The bedtime comes twice tonight; the first pass is meant. */
  | 'bedtime_in_overlap'
  | 'clock_forward'
  | 'clock_back'

/** A rule that can stand in the way of a step, by its public name. */
export type RuleId =
  | `window:${StepId}`
  | `duration:${StepId}`
  | `commitment:${string}`
  | `medicine:${MedicineId}`
  | `step:${StepId}`
  | 'now'
  | 'home'

/** A change that would make room, tried out and found to work. */
export type Repair =
  | { readonly kind: 'shorten'; readonly step: StepId; readonly minutes: number }
  | { readonly kind: 'move'; readonly step: StepId; readonly start: Instant }
  | { readonly kind: 'skip'; readonly step: StepId }
  /** `minutes` later than planned. */
  | { readonly kind: 'move-bedtime'; readonly minutes: number }

/** Why a step has no place: the smallest set of rules that together forbid it, and what would help, best first. */
export interface Conflict {
  readonly step: StepId
  readonly rules: readonly RuleId[]
  readonly repairs: readonly Repair[]
}

/** Where one step lies tonight. `settled` steps happened or were answered; `left-out` ones have no place. */
export interface PlannedStep {
  readonly id: StepId
  readonly kind: StepKind
  readonly state: 'planned' | 'settled' | 'left-out'
  readonly start: Instant | null
  readonly end: Instant | null
  /** Earliest and latest preferred start. */
  readonly window: readonly [Instant, Instant]
  /** Earliest and latest accepted start: where the user may still put it. */
  readonly acceptedWindow: readonly [Instant, Instant]
  readonly minutesBeforeBed: number | null
  readonly notes: readonly StepNote[]
  /** Present when the user wants no reminders of it. */
  readonly remind?: false
}

/** A step that lies elsewhere since the evening was last planned anew; null where it had or has no place. */
export interface MovedStep {
  readonly step: StepId
  readonly from: Instant | null
  readonly to: Instant | null
  /** The step whose answer moved it, or the user who asked for a new plan. */
  readonly because: StepId | 'asked'
}

/** The routine applied to one evening. */
export interface EveningPlan {
  readonly evening: EveningDate
  readonly zone: Zone
  /** The wall times that were wished for. */
  readonly bed: WallTime
  readonly wakeAt: WallTime
  readonly bedtime: Instant
  readonly wake: Instant
  /** In time order; left-out steps stand where they would usually be. */
  readonly steps: readonly PlannedStep[]
  readonly conflicts: readonly Conflict[]
  readonly notes: readonly PlanNote[]
  /** From when on it was last planned anew; null while it is as it was planned beforehand. */
  readonly now: Instant | null
  /** When the user gets home, where that was said of this evening. */
  readonly homeAt: Instant | null
  /** What the last answer or wish for a new plan moved; empty while everything lies where it lay. */
  readonly moved: readonly MovedStep[]
}
