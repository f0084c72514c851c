import { parseWallTime } from '../../shared/evening/wall-time'
import type { DraftNight } from '../../shared/week/night-problem'

export type { DraftNight } from '../../shared/week/night-problem'
export { minutesByTheClock as minutesInBed, nightProblem } from '../../shared/week/night-problem'

/** What the fields show where no night is known yet. */
export const USUAL_NIGHT: DraftNight = {
  bed: parseWallTime('23:00') ?? null,
  wake: parseWallTime('07:00') ?? null,
}
