import type { EveningDate } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'

/** Something fixed in one evening; it ends the next day when it ends at or before its start. */
export interface Commitment {
  readonly evening: EveningDate
  readonly start: WallTime
  readonly end: WallTime
}
