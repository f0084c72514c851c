import type { EveningDate } from '../evening/evening-date'
import { minutesBetween } from '../evening/instant'
import { wallClockAt } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'
import type { ActualNight } from '../log/actual-night'
import type { EveningPlan, PlanNote } from '../planner/evening-plan'
import { nightTimes } from '../planner/night-times'
import type { PlannedNight } from '../planner/planned-night'
import type { NightWish } from '../routine/night-of'

/** What is wished of an evening; `unknown` where a night is over and nobody noted what was planned of it. */
export type WeekWish = NightWish | { readonly kind: 'unknown' }

/** An evening that is over: what was planned of it, null where nobody noted that, and what really happened. */
export interface PastEvening {
  readonly planned: PlannedNight | null
  readonly actual: ActualNight
}

/** One row of a week: what is wished of an evening and what becomes of it. */
export interface WeekNight {
  readonly evening: EveningDate
  readonly wish: WeekWish
  /** Whether this date was changed by itself: it has other times, or is left free. */
  readonly exception: boolean
  /** Null on an evening without a plan and on one that is over. */
  readonly plan: EveningPlan | null
  /** On an evening that is over. */
  readonly past: PastEvening | null
  /** Elapsed minutes from bedtime to wake-up; null on an evening without a night. */
  readonly minutesInBed: number | null
  /** Minutes the clocks go forward during the night, negative when they go back; 0 on all other nights. */
  readonly clockForward: number
  /** What to know about the night, such as `short_night` or `clock_back`. */
  readonly notes: readonly PlanNote[]
}

/** Minutes in bed, and minutes the clocks go forward meanwhile. */
const lengthOf = ({ bedtime, wake, zone }: Pick<PlannedNight, 'bedtime' | 'wake' | 'zone'>) => ({
  minutesInBed: minutesBetween(bedtime, wake),
  clockForward: minutesAheadOfUtc(zone, wake) - minutesAheadOfUtc(zone, bedtime),
})

const NO_NIGHT = { plan: null, past: null, minutesInBed: null, clockForward: 0, notes: [] }

/** The row of an evening that is not over. */
export const weekNight = (
  evening: EveningDate,
  wish: NightWish,
  zone: Zone,
  plan: EveningPlan | null,
): WeekNight => {
  if (wish.kind !== 'night') return { ...NO_NIGHT, evening, wish, exception: wish.kind === 'skipped' }
  const { bedtime, wake, notes } = nightTimes({ evening, zone, bed: wish.bed, wake: wish.wake })
  const length = lengthOf({ bedtime, wake, zone })
  return { evening, wish, exception: wish.fromException, plan, past: null, ...length, notes }
}

/** The row of an evening that is over: its times are those planned then, not those wished since. */
export const pastNight = (evening: EveningDate, wish: NightWish, past: PastEvening): WeekNight => {
  const { planned } = past
  const fromException = wish.kind === 'night' && wish.fromException
  if (!planned) {
    const shown: WeekWish = wish.kind === 'night' ? { kind: 'unknown' } : wish
    return { ...NO_NIGHT, evening, wish: shown, exception: wish.kind === 'skipped', past }
  }
  const bed = wallClockAt(planned.bedtime, planned.zone).time
  const wake = wallClockAt(planned.wake, planned.zone).time
  return {
    ...NO_NIGHT,
    evening,
    wish: { kind: 'night', bed, wake, fromException },
    exception: fromException,
    past,
    ...lengthOf(planned),
  }
}
