import type { EveningDate } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'

/** Something fixed in one evening; it ends the next day when it ends at or before its start. */
export interface Commitment {
  readonly evening: EveningDate
  readonly start: WallTime
  readonly end: WallTime
  /** What it is called in the calendar it was taken from; absent when it was typed in. */
  readonly name?: string
}

/** A longer name is cut (design choice). */
export const LONGEST_COMMITMENT_NAME = 100
