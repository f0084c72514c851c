import type { ServerProblem } from '../../shared/calendar/calendar-server'

const PASSING: ReadonlySet<ServerProblem> = new Set(['no_answer', 'too_slow', 'server_trouble'])

/** Whether a problem may go away by itself; the others wait for the user. */
export const mayPass = (problem: ServerProblem): boolean => PASSING.has(problem)

/** Between two syncs lie at least this many milliseconds (design choice). */
export const SHORTEST_PAUSE = 15_000
const LONGEST_PAUSE = 3_600_000

/**
 * Milliseconds to wait after so many failures in a row.
 *
 * @example pauseAfter(3) // 60_000
 */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * 2 ** Math.min(failures - 1, 20))
