/** After so many evenings without it, a nightly habit counts half as much (Loop Habit Tracker's choice, re-derived). */
const HALF_LIFE_EVENINGS = 13

/**
 * How much of the strength an evening leaves standing. A day leaves `0.5^(√f / 13)`, where `f` is how often a day the
 * habit is due; due evenings lie `1/f` days apart, so one of them leaves `0.5^(1 / (13·√f))`.
 *
 * @example remainingAfterOne(7) // 0.948: thirteen evenings halve a nightly habit
 */
const remainingAfterOne = (eveningsAWeek: number): number =>
  0.5 ** (1 / (HALF_LIFE_EVENINGS * Math.sqrt(Math.min(7, Math.max(1, eveningsAWeek)) / 7)))

/**
 * The strength of a habit after each evening, 0 to 1: every evening moves it a little towards what was done, so a
 * missed one costs a little and never everything. `score = score·m + done·(1 − m)`, exponential smoothing from 0.
 *
 * @param done the oldest first: the share that was done, 0 to 1; null for an evening that does not count, such as a
 *   rest evening, a pause or one skipped on purpose: the strength stands still.
 * @param eveningsAWeek on how many evenings a week the habit is due, 1 to 7
 * @example strengths([1, null, 0]) // [0.052, 0.052, 0.049]
 */
export const strengths = (done: readonly (number | null)[], eveningsAWeek = 7): number[] => {
  const remaining = remainingAfterOne(eveningsAWeek)
  let score = 0
  return done.map((share) => {
    if (share !== null) score = score * remaining + share * (1 - remaining)
    return score
  })
}
