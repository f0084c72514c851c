import type { WallTime } from '../../shared/evening/wall-time'
import { minutesOfDay, parseWallTime } from '../../shared/evening/wall-time'

/** Two times as typed; null while a field is not filled in. */
export interface DraftNight {
  readonly bed: WallTime | null
  readonly wake: WallTime | null
}

/** What the fields show where no night is known yet. */
export const USUAL_NIGHT: DraftNight = {
  bed: parseWallTime('23:00') ?? null,
  wake: parseWallTime('07:00') ?? null,
}

/** Why a night can't be planned, and at which field that is said. */
export type NightProblem =
  | { readonly field: 'bed' | 'wake'; readonly problem: 'incomplete' }
  | { readonly field: 'wake'; readonly problem: 'same' }
  | { readonly field: 'wake'; readonly problem: 'too_short' | 'too_long'; readonly minutes: number }

const SHORTEST = 4 * 60
const LONGEST = 12 * 60

/**
 * Minutes in bed by the clock on the wall, 1-1439; null while a time is missing or both are the same.
 *
 * @example minutesInBed({ bed: '22:30', wake: '06:45' }) // 495
 */
export const minutesInBed = ({ bed, wake }: DraftNight): number | null =>
  bed === null || wake === null || bed === wake
    ? null
    : (minutesOfDay(wake) - minutesOfDay(bed) + 1440) % 1440

/** The first thing that is wrong with a night; null when it can be planned. */
export const nightProblem = (night: DraftNight): NightProblem | null => {
  if (night.bed === null) return { field: 'bed', problem: 'incomplete' }
  if (night.wake === null) return { field: 'wake', problem: 'incomplete' }
  if (night.bed === night.wake) return { field: 'wake', problem: 'same' }
  const minutes = minutesInBed(night) ?? 0
  if (minutes < SHORTEST) return { field: 'wake', problem: 'too_short', minutes }
  if (minutes > LONGEST) return { field: 'wake', problem: 'too_long', minutes }
  return null
}
