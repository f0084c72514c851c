import type { EveningDate } from '../evening/evening-date'
import { eveningsBetween } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'

/** One night's sleep, from falling asleep to waking up for the last time. */
export interface Sleep {
  readonly evening: EveningDate
  readonly from: Instant
  readonly to: Instant
}

/** Complete days needed before the index is shown (Cribb 2023). */
const DAYS_FOR_INDEX = 5

const DAY = 1440 * MINUTE

/**
 * The Sleep Regularity Index from 0 to 100: how likely somebody is to be in the same state, asleep or awake, at two
 * moments 24 elapsed hours apart (Phillips 2017, in the 0-100 form of Cribb 2023: the mean share of same minutes over
 * the pairs of days that follow each other). Null with fewer than five days in such pairs. Lying awake in the night is
 * not known by the minute, and counts as asleep; naps are not known.
 *
 * @param sleeps one per evening, the oldest first
 * @example sleepRegularityIndex(the same seven nights) // 100
 */
export const sleepRegularityIndex = (sleeps: readonly Sleep[]): number | null => {
  const pairs = sleeps.flatMap((night, index) => {
    const before = sleeps[index - 1]
    return before && eveningsBetween(before.evening, night.evening) === 1 ? [[before, night] as const] : []
  })
  const days = new Set(pairs.flatMap(([before, night]) => [before.evening, night.evening]))
  if (days.size < DAYS_FOR_INDEX) return null
  return (100 * pairs.reduce((sum, [before, night]) => sum + sameShare(before, night), 0)) / pairs.length
}

/** The share of a day in which both nights have the same state, the first moved 24 hours on. */
const sameShare = (before: Sleep, night: Sleep): number => {
  const from = before.from + DAY
  const to = before.to + DAY
  const both = Math.max(0, Math.min(to, night.to) - Math.max(from, night.from))
  const different = to - from + (night.to - night.from) - 2 * both
  return Math.max(0, 1 - different / DAY)
}
