import type { WallTime } from '../evening/wall-time'
import { minutesOfDay } from '../evening/wall-time'

/** Two times as typed; null while a field is not filled in. */
export interface DraftNight {
  readonly bed: WallTime | null
  readonly wake: WallTime | null
}

/** Why a night can't be saved, and at which field that is said. */
export type NightProblem =
  | { readonly field: 'bed' | 'wake'; readonly problem: 'incomplete' }
  | { readonly field: 'wake'; readonly problem: 'same' }
  | { readonly field: 'wake'; readonly problem: 'too_short' | 'too_long'; readonly minutes: number }

/** The shortest night in minutes that fields accept (design choice); a plan only warns. */
export const SHORTEST = 4 * 60
/** The longest one. */
export const LONGEST = 12 * 60

/**
 * Minutes in bed by the clock on the wall, 1-1439; null while a time is missing or both are the same.
 *
 * @example minutesByTheClock({ bed: '22:30', wake: '06:45' }) // 495
 */
export const minutesByTheClock = ({ bed, wake }: DraftNight): number | null =>
  bed === null || wake === null || bed === wake
    ? null
    : (minutesOfDay(wake) - minutesOfDay(bed) + 1440) % 1440

/** The first thing that is wrong with a night as typed; null when it can be saved. */
export const nightProblem = (night: DraftNight): NightProblem | null => {
  if (night.bed === null) return { field: 'bed', problem: 'incomplete' }
  if (night.wake === null) return { field: 'wake', problem: 'incomplete' }
  const minutes = minutesByTheClock(night)
  if (minutes === null) return { field: 'wake', problem: 'same' }
  if (minutes < SHORTEST) return { field: 'wake', problem: 'too_short', minutes }
  if (minutes > LONGEST) return { field: 'wake', problem: 'too_long', minutes }
  return null
}
