/** How an evening counts for a streak; null when it does not, such as a rest evening or a pause. */
export type Kept = boolean | null

/** Evenings kept one after the other. */
export interface Streak {
  /** Evenings kept in the run that still stands; grace evenings are not counted. */
  readonly evenings: number
  /** The longest run. */
  readonly longest: number
  /** Whether the run has used its grace evening: another miss would end it. */
  readonly graceUsed: boolean
}

/** So many evenings kept in a row earn the grace evening again (design choice). */
const GRACE_EARNED_AFTER = 7

/**
 * The run of evenings kept, the oldest first. One missed evening is forgiven, and again once seven more were kept;
 * evenings that do not count leave the run as it is.
 *
 * @example streakOf([true, true, false, true]) // { evenings: 3, longest: 3, graceUsed: true }
 */
export const streakOf = (kept: readonly Kept[]): Streak => {
  let evenings = 0
  let longest = 0
  let sinceMiss = GRACE_EARNED_AFTER
  for (const one of kept) {
    if (one === null) continue
    if (one) {
      evenings += 1
      sinceMiss += 1
      longest = Math.max(longest, evenings)
    } else {
      if (sinceMiss < GRACE_EARNED_AFTER) evenings = 0
      sinceMiss = evenings === 0 ? GRACE_EARNED_AFTER : 0
    }
  }
  return { evenings, longest, graceUsed: sinceMiss < GRACE_EARNED_AFTER }
}
