import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { StepId } from '../routine/step'
import type { StepAdherence } from './adherence'
import type { Bedtime, BedtimeRegularity } from './bedtimes'
import type { Comparison } from './comparison'
import type { BedDrift, StepDrift } from './drift'
import type { EveningScore } from './evening-score'
import type { ExperimentStatus } from './experiment'
import type { LookBack } from './look-back'
import type { RatedPoint } from './ratings'
import type { Streak } from './streak'

/** How far back to look. */
export const INSIGHT_RANGES = ['4_weeks', '12_weeks', 'year'] as const

/** One of them. */
export type InsightRange = (typeof INSIGHT_RANGES)[number]

/** Whole weeks of each range. */
export const WEEKS_OF: { readonly [range in InsightRange]: number } = {
  '4_weeks': 4,
  '12_weeks': 12,
  year: 52,
}

/** Evenings that must be recorded before anything is concluded from them. */
export const EVENINGS_NEEDED = 7

/** One evening of the calendar of evenings. */
export interface EveningCell extends EveningScore {
  readonly evening: EveningDate
}

/** A step with how strong it has become. */
export interface StepInsight extends StepAdherence {
  /** 0 to 1. */
  readonly strength: number
  readonly streak: Streak
}

/** What the evenings of a range teach. */
export interface Insights {
  readonly shows: 'insights'
  readonly range: InsightRange
  readonly first: EveningDate
  readonly last: EveningDate
  readonly recorded: number
  /** Evenings whose file could not be read. */
  readonly unreadable: number
  readonly cells: readonly EveningCell[]
  readonly anchor: Pick<StepAdherence, 'step' | 'done' | 'of'> | null
  /** 0 to 1, over the last year whatever the range; `before` is how it stood 28 evenings ago. */
  readonly strength: { readonly now: number; readonly before: number }
  readonly streak: Streak
  readonly steps: readonly StepInsight[]
  readonly bedtimes: {
    readonly nights: readonly Bedtime[]
    readonly regularity: BedtimeRegularity | null
    /** The Sleep Regularity Index, 0 to 100. */
    readonly index: number | null
  }
  readonly ratings: readonly RatedPoint[]
  readonly comparisons: readonly { readonly step: StepId; readonly comparison: Comparison }[]
  readonly experiment: { readonly step: StepId; readonly status: ExperimentStatus } | null
  readonly lookBack: (LookBack & { readonly about: 'magnesium' | 'evenings' }) | null
  readonly drift: StepDrift | BedDrift | null
}

/** What the screen of insights shows. */
export type InsightsView =
  | Insights
  /** No numbers in the last half hour before bed, nor in the night. */
  | { readonly shows: 'rest'; readonly until: Instant }
  | {
      readonly shows: 'too_few'
      readonly range: InsightRange
      readonly recorded: number
      readonly needed: number
      readonly unreadable: number
      readonly cells: readonly EveningCell[]
    }
