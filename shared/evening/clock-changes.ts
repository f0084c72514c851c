import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'

/** A moment at which a zone's clocks are set to another offset from UTC. */
export interface ClockChange {
  readonly instant: Instant
  /** Minutes ahead of UTC until then. */
  readonly before: number
  /** Minutes ahead of UTC from then on. */
  readonly after: number
}

const DAY = 1440 * MINUTE

/**
 * Every clock change of a zone after `from` up to `to`, in order, to the minute.
 *
 * @example clockChanges('Europe/Amsterdam', 2026-11-22, 2027-11-22) // 28 March 2027 01:00Z, 31 October 2027 01:00Z
 */
export const clockChanges = (zone: Zone, from: Instant, to: Instant): ClockChange[] => {
  const changes: ClockChange[] = []
  let before = minutesAheadOfUtc(zone, from)
  for (let start = from; start < to; start += DAY) {
    const end = Math.min(start + DAY, to)
    const after = minutesAheadOfUtc(zone, end)
    if (after !== before) changes.push({ instant: firstMinuteWith(zone, after, start, end), before, after })
    before = after
  }
  return changes
}

const firstMinuteWith = (zone: Zone, offset: number, start: Instant, end: Instant): Instant => {
  let low = Math.floor(start / MINUTE)
  let high = Math.ceil(end / MINUTE)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (minutesAheadOfUtc(zone, middle * MINUTE) === offset) high = middle
    else low = middle
  }
  return high * MINUTE
}
