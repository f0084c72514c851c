import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { StepId } from '../routine/step'

/** What the user says happened with a step. Missed is never said, only computed. */
export type Answer = 'done' | 'skipped'

/** Why a step was skipped. */
export type SkipReason = 'ill' | 'travel' | 'doctor' | 'out_of_stock' | 'guests' | 'other'

/** Where a step was planned when it was answered, so the log can show both times. */
export interface PlannedMoment {
  readonly start: Instant
  readonly window: readonly [Instant, Instant]
}

/** One thing that happened in an evening, as the user told it. */
export interface Entry {
  readonly step: StepId
  readonly answer: Answer
  /** When it really happened, which may be earlier than it was written down. */
  readonly happenedAt: Instant
  readonly planned?: PlannedMoment
  readonly reason?: SkipReason
  readonly note?: string
}

/** What was drunk; a drink under its own amount is `other`. */
export type DrinkKind = (typeof DRINK_KINDS)[number]

/** Every drink with a name, in the order they are offered. */
export const DRINK_KINDS = [
  'coffee',
  'espresso',
  'black_tea',
  'green_tea',
  'cola',
  'energy',
  'decaf',
  'other',
] as const

/** A drink and the milligrams of caffeine in it. */
export interface Drink {
  readonly kind: DrinkKind
  readonly milligrams: number
}

/** What every line of the log carries: its own id, its evening, and when and where it was written down. */
interface Written {
  /** A UUID. */
  readonly id: string
  readonly evening: EveningDate
  readonly writtenAt: Instant
  /** The zone the clock showed when it was written; kept for ever, also after travel. */
  readonly zone: Zone
}

/** A line of the log. Lines are only ever added: a correction or an undo is a line of its own. */
export type LogEvent =
  | (Written & { readonly event: 'recorded'; readonly entry: Entry })
  | (Written & { readonly event: 'corrected'; readonly corrects: string; readonly entry: Entry })
  | (Written & { readonly event: 'undone'; readonly undoes: string })
  | (Written & { readonly event: 'drank'; readonly drink: Drink; readonly drankAt: Instant })
