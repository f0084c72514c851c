import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningsBetween } from '../evening/evening-date'
import { mean } from './median'
import type { RatedNight } from './ratings'

/** Four and eight weeks after the beginning is when looking back makes sense. */
export type LookBackDay = 28 | 56

/** A look back at what has changed since something began. */
export interface LookBack {
  readonly day: LookBackDay
  readonly since: EveningDate
  /** Mean rating of the first and of the last fortnight; null with fewer than five ratings in either. */
  readonly ratings: { readonly first: number; readonly last: number } | null
}

/** A look back is offered for two weeks (design choice). */
const OFFERED_FOR = 14
/** After so many evenings without, something begins anew (design choice). */
const ANEW_AFTER = 30
const FORTNIGHT = 14
const RATINGS_NEEDED = 5

/**
 * The evening on which something began: the first after the last long time without it; null when it never happened.
 * `evenings` are those on which it happened, the oldest first.
 */
export const beganOn = (evenings: readonly EveningDate[]): EveningDate | null =>
  evenings.reduce<{ began: EveningDate; last: EveningDate } | null>((run, evening) => {
    const isAnew = !run || eveningsBetween(run.last, evening) > ANEW_AFTER
    return { began: isAnew ? evening : run.began, last: evening }
  }, null)?.began ?? null

/** The look back due `today`, from day 28 and from day 56 on for two weeks each; null on other days. */
export const lookBackOf = (
  since: EveningDate,
  today: EveningDate,
  rated: readonly RatedNight[],
): LookBack | null => {
  const days = eveningsBetween(since, today)
  const day = ([56, 28] as const).find((one) => days >= one && days < one + OFFERED_FOR)
  if (day === undefined) return null
  const between = (from: EveningDate, to: EveningDate): number[] =>
    rated.filter(({ evening }) => from <= evening && evening < to).map(({ rating }) => rating)
  const first = between(since, addEvenings(since, FORTNIGHT))
  const last = between(addEvenings(today, -FORTNIGHT), today)
  const enough = Math.min(first.length, last.length) >= RATINGS_NEEDED
  return {
    day,
    since,
    ratings: enough ? { first: mean(first) ?? 0, last: mean(last) ?? 0 } : null,
  }
}
