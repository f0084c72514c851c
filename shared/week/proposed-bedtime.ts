import type { WallTime } from '../evening/wall-time'
import { minutesOfDay, wallTimeFromMinutes } from '../evening/wall-time'

/** Eight hours of sleep, the middle of the seven to nine that most adults need (National Sleep Foundation). */
const USUAL_SLEEP_MINUTES = 480

/**
 * The bedtime that leaves enough sleep before a wake time, counting the minutes it takes to fall asleep.
 *
 * @example proposedBedtime('06:45', 15) // '22:30'
 */
export const proposedBedtime = (
  wake: WallTime,
  fallAsleepMinutes: number,
  sleepMinutes: number = USUAL_SLEEP_MINUTES,
): WallTime => wallTimeFromMinutes(minutesOfDay(wake) - sleepMinutes - fallAsleepMinutes)
