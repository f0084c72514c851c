import type { Instant } from '../../shared/evening/instant'
import type { Zone } from '../../shared/evening/zone'
import type { Clock } from '../../shared/ports'

/** A clock a test turns by hand: timers run on elapsed time, the wall can jump, and the computer can sleep. */
export interface SimulatedClock extends Clock {
  /** Lets elapsed time pass until the wall shows `instant`, running every timer at its moment. */
  passUntil(instant: Instant): void
  /** Sleeps until the wall shows `instant`: no timer runs, and overdue ones run when the computer wakes. */
  sleepUntil(instant: Instant): void
  /** Somebody sets the clock: no time passes. */
  setWall(instant: Instant): void
  /** The process is killed: none of its timers will ever run. */
  killTimers(): void
  /** The computer is in another zone now. */
  moveTo(zone: Zone): void
}

interface Timer {
  readonly at: number
  readonly call: () => void
}

/** A clock that starts at `start` in `zone` and only moves when told. */
export const simulatedClock = (start: Instant, zone: Zone): SimulatedClock => {
  let wall = start
  let elapsed = 0
  let place = zone
  let timers: Timer[] = []
  const next = (): Timer | undefined => timers.toSorted((one, other) => one.at - other.at)[0]
  const run = (timer: Timer): void => {
    timers = timers.filter((one) => one !== timer)
    timer.call()
  }
  return {
    now: () => wall,
    monotonic: () => elapsed,
    zone: () => place,
    after: (milliseconds, call) => {
      const timer = { at: elapsed + milliseconds, call }
      timers.push(timer)
      return () => {
        timers = timers.filter((one) => one !== timer)
      }
    },
    passUntil: (instant) => {
      const end = elapsed + (instant - wall)
      for (let timer = next(); timer && timer.at <= end; timer = next()) {
        wall += Math.max(0, timer.at - elapsed)
        elapsed = Math.max(elapsed, timer.at)
        run(timer)
      }
      wall += end - elapsed
      elapsed = end
    },
    sleepUntil: (instant) => {
      wall = instant
    },
    setWall: (instant) => {
      wall = instant
    },
    killTimers: () => {
      timers = []
    },
    moveTo: (zoneNow) => {
      place = zoneNow
    },
  }
}
