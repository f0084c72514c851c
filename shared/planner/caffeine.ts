import type { Instant } from '../evening/instant'
import { MINUTE, minutesBefore, minutesBetween } from '../evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'
import type { StepNote } from './evening-plan'
import type { CaffeineMode, EveningWish } from './evening-wish'

/** The last moment for caffeine, and which of the two rules set it. */
export interface CaffeineLimit {
  readonly limit: Instant
  readonly decidedBy: 'formula' | 'two_o_clock'
  readonly notes: readonly Extract<StepNote, 'caffeine_extrapolated' | 'caffeine_may_linger'>[]
}

/** Drinks with less caffeine than this, in milligrams, need no limit (design choice). */
const NEGLIGIBLE_MILLIGRAMS = 5
/** The largest dose the formula was fitted to, in milligrams (Gardiner 2023). */
const LARGEST_STUDIED_MILLIGRAMS = 217.5
const LONGEST_HOURS = 14
const TWO_O_CLOCK = wallTimeFromMinutes(14 * 60)

/**
 * Fewest hours per mode: six because 400 mg still cost an hour of sleep then (Drake 2013), four for `lenient`,
 * which agrees with the trial of Gardiner 2025, and eight for slow clearance (design choice).
 */
const FEWEST_HOURS: Record<CaffeineMode, number> = { standard: 6, lenient: 4, cautious: 8 }

// Through 107 mg at 8.8 hours and 217.5 mg at 13.2 hours (Gardiner 2023).
const fittedHours = (milligrams: number): number => 8.8 + 4.3 * Math.log2(milligrams / 107)

const hoursInMode = (milligrams: number, mode: CaffeineMode): number => {
  const hours = fittedHours(milligrams)
  return mode === 'lenient' ? hours - 4 : mode === 'cautious' ? hours * 1.5 : hours
}

const earlierFiveMinutes = (instant: Instant, zone: Zone): Instant => {
  const ahead = minutesAheadOfUtc(zone, instant) * MINUTE
  return Math.floor((instant + ahead) / (5 * MINUTE)) * 5 * MINUTE - ahead
}

/**
 * Hours between the last drink and bed, from 4 to 14.
 *
 * @example caffeineHours(107, 'standard') // 8.8
 */
export const caffeineHours = (milligrams: number, mode: CaffeineMode): number =>
  Math.min(LONGEST_HOURS, Math.max(FEWEST_HOURS[mode], hoursInMode(milligrams, mode)))

/**
 * When the wished last drink should be finished, shown on a multiple of five minutes and never later than the
 * hours ask for; undefined for a drink with next to no caffeine. With the two o'clock rule the limit is 14:00
 * where that is earlier and lies 6 to 12 hours before bed, so it leaves shift workers alone.
 *
 * @example caffeineLimit({ …bed 23:00, 107 mg, twoOClockRule: false }, bedtime) // 14:10
 */
export const caffeineLimit = (
  wish: Pick<EveningWish, 'evening' | 'zone' | 'caffeine'>,
  bedtime: Instant,
): CaffeineLimit | undefined => {
  const { milligrams, mode, twoOClockRule } = wish.caffeine
  if (!(milligrams >= NEGLIGIBLE_MILLIGRAMS)) return undefined
  const notes: ('caffeine_extrapolated' | 'caffeine_may_linger')[] = []
  if (milligrams > LARGEST_STUDIED_MILLIGRAMS) notes.push('caffeine_extrapolated')
  if (hoursInMode(milligrams, mode) > LONGEST_HOURS) notes.push('caffeine_may_linger')
  // A thousandth of a minute is rounding noise of the logarithm, not a reason to go one minute earlier.
  const minutes = Math.ceil(caffeineHours(milligrams, mode) * 60 - 0.001)
  const byFormula = earlierFiveMinutes(minutesBefore(bedtime, minutes), wish.zone)
  const twoOClock = resolveWallTime(wish.evening, TWO_O_CLOCK, wish.zone).instant
  const beforeBed = minutesBetween(twoOClock, bedtime)
  return twoOClockRule && beforeBed >= 360 && beforeBed <= 720 && twoOClock < byFormula
    ? { limit: twoOClock, decidedBy: 'two_o_clock', notes }
    : { limit: byFormula, decidedBy: 'formula', notes }
}
