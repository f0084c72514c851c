import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'
import { nightOf } from '../routine/night-of'
import type { EveningException, Night, Routine } from '../routine/routine'
import { aroundTheClock, eveningMinutes } from '../week/evening-minutes'
import { minutesByTheClock } from '../week/night-problem'

/** The evening's first and last minute: noon, and the one before the next noon. */
const NOON = 720
const BEFORE_NOON = 2159

/**
 * The nights on the way from the clock at home to the clock here, on the clock here: the first is some minutes from
 * home's moment, the last just short of the usual night. They never leave their evening, evenings without a night and
 * those changed by hand stay as they are.
 *
 * @example shiftedNights(routine of 23:00, { from: 'Europe/Amsterdam', to: 'Europe/London' }, 30, …) // 22:30
 */
export const shiftedNights = (
  routine: Pick<Routine, 'week' | 'exceptions' | 'pauses'>,
  { from, to }: { readonly from: Zone; readonly to: Zone },
  minutesADay: number,
  tonight: EveningDate,
  now: Instant,
): Extract<EveningException, Night>[] => {
  const ahead = aroundTheClock(minutesAheadOfUtc(to, now) - minutesAheadOfUtc(from, now))
  const evenings = Math.ceil(Math.abs(ahead) / minutesADay) - 1
  return Array.from({ length: evenings }, (_, index) => index).flatMap((index) => {
    const evening = addEvenings(tonight, index)
    const night = nightOf(routine, evening)
    if (night.kind !== 'night' || night.fromException) return []
    const left = ahead - Math.sign(ahead) * minutesADay * (index + 1)
    const bed = Math.min(BEFORE_NOON, Math.max(NOON, eveningMinutes(night.bed) + left))
    const length = minutesByTheClock(night) ?? 1440
    return [{ evening, bed: wallTimeFromMinutes(bed), wake: wallTimeFromMinutes(bed + length) }]
  })
}
