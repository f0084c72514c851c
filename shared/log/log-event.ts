import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { StepId } from '../routine/step'

/** What the user says happened with a step. Missed is never said, only computed. */
export type Answer = 'done' | 'skipped'

/** Why a step was skipped. */
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Every reason, in the order they are offered. */
export const SKIP_REASONS = ['ill', 'travel', 'doctor', 'out_of_stock', 'guests', 'other'] as const

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
  /** Elemental magnesium that was really taken, in milligrams. */
  readonly amountMilligrams?: number
  /** Once more, besides the step of the plan: a second dose, another bath. It answers no step. */
  readonly extra?: true
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

/** How a night went, as told the next morning. What was not filled in is absent. */
export interface CheckIn {
  readonly toBedAt?: Instant
  /** Minutes from lights out to sleep, as the user remembers. */
  readonly asleepAfterMinutes?: number
  /** How often the user woke up before the morning. */
  readonly awakenings?: number
  /** Minutes awake in all of those together. */
  readonly awakeMinutes?: number
  /** When the user woke up for the last time. */
  readonly wokeAt?: Instant
  readonly upAt?: Instant
  /** From 1, bad, to 5, good. */
  readonly rating?: 1 | 2 | 3 | 4 | 5
  readonly note?: string
}

/** Tablets that came in, or a count of those that are there. */
export type StockChange =
  | { readonly change: 'refilled'; readonly tablets: number; readonly milligramsPerTablet?: number }
  | { readonly change: 'counted'; readonly tablets: number; readonly milligramsPerTablet?: number }

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
  /** Glasses of alcohol. */
  | (Written & { readonly event: 'drank_alcohol'; readonly glasses: number; readonly drankAt: Instant })
  /** The check-in of the morning after its evening; a later one of the same evening takes its place. */
  | (Written & { readonly event: 'checked_in'; readonly checkIn: CheckIn })
  | (Written & { readonly event: 'stocked'; readonly stock: StockChange })
