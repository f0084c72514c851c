import type { EveningDate } from '../evening/evening-date'
import { minutesBetween } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'
import type { ActualNight } from '../log/actual-night'
import type { EveningPlan, PlanNote } from '../planner/evening-plan'
import { nightTimes } from '../planner/night-times'
import type { NightWish } from '../routine/night-of'

/** One row of a week: what is wished of an evening and what becomes of it. */
export interface WeekNight {
  readonly evening: EveningDate
  readonly wish: NightWish
  /** Whether this date was changed by itself: it has other times, or is left free. */
  readonly exception: boolean
  /** Null on an evening without a plan. */
  readonly plan: EveningPlan | null
  /** What really happened, on evenings that are over. */
  readonly actual: ActualNight | null
  /** Elapsed minutes from bedtime to wake-up; null on an evening without a night. */
  readonly minutesInBed: number | null
  /** Minutes the clocks go forward during the night, negative when they go back; 0 on all other nights. */
  readonly clockForward: number
  /** What to know about the night, such as `short_night` or `clock_back`. */
  readonly notes: readonly PlanNote[]
}

/** The row of one evening. */
export const weekNight = (
  evening: EveningDate,
  wish: NightWish,
  zone: Zone,
  plan: EveningPlan | null,
  actual: ActualNight | null,
): WeekNight => {
  if (wish.kind !== 'night') {
    const exception = wish.kind === 'skipped'
    return { evening, wish, exception, plan: null, actual, minutesInBed: null, clockForward: 0, notes: [] }
  }
  const { bedtime, wake, notes } = nightTimes({ evening, zone, bed: wish.bed, wake: wish.wake })
  return {
    evening,
    wish,
    exception: wish.fromException,
    plan,
    actual,
    minutesInBed: minutesBetween(bedtime, wake),
    clockForward: minutesAheadOfUtc(zone, wake) - minutesAheadOfUtc(zone, bedtime),
    notes,
  }
}
