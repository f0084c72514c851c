import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import { resolveInEvening, resolveWallTime, wallClockAt } from '../evening/wall-time'
import { minutesAheadOfUtc } from '../evening/zone'
import type { PlanNote } from './evening-plan'
import type { EveningWish } from './evening-wish'

/** When the night begins and ends, and what the user should know about it. */
export interface NightTimes {
  readonly bedtime: Instant
  readonly wake: Instant
  /** The last time the alarm would have rung before bedtime: the start of the day this evening closes. */
  readonly previousWake: Instant
  readonly notes: readonly PlanNote[]
}

/** Fewer minutes than this in bed is a short night (consensus of the AASM and SRS 2015: seven hours or more). */
const SHORT_NIGHT = 420
/** More minutes than this in bed is a long night (design choice). */
const LONG_NIGHT = 540

/**
 * Places bedtime and wake-up on the line of instants. The wake-up is the first morning after bedtime that shows
 * the wished time; equal times mean a whole day in bed.
 *
 * @example nightTimes(bed 23:00, wake 07:00) // wake on the next calendar day
 */
export const nightTimes = (wish: Pick<EveningWish, 'evening' | 'zone' | 'bed' | 'wake'>): NightTimes => {
  const { evening, zone, bed } = wish
  const { instant: bedtime, meeting } = resolveInEvening(evening, bed, zone)
  const shown = wallClockAt(bedtime, zone)
  const wakesSameDate = wish.wake > shown.time
  const wakeDate = wakesSameDate ? shown.date : addEvenings(shown.date, 1)
  const wakeOn = (days: number): Instant =>
    resolveWallTime(addEvenings(wakeDate, days), wish.wake, zone).instant
  const wake = wakeOn(0)
  // Where a zone jumps over a whole day (Apia, 30 December 2011), the wake-up of that day lies after bedtime.
  const previousWake = wakeOn(-1) < bedtime ? wakeOn(-1) : wakeOn(-2)
  const inBed = minutesBetween(bedtime, wake)
  const clockChange = minutesAheadOfUtc(zone, wake) - minutesAheadOfUtc(zone, bedtime)
  const notes: PlanNote[] = []
  if (meeting === 'gap') notes.push('bedtime_in_gap')
  if (meeting === 'overlap') notes.push('bedtime_in_overlap')
  if (clockChange > 0) notes.push('clock_forward')
  if (clockChange < 0) notes.push('clock_back')
  if (inBed < SHORT_NIGHT) notes.push('short_night')
  if (inBed > LONG_NIGHT) notes.push('long_night')
  return { bedtime, wake, previousWake, notes }
}
