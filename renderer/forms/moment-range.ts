import type { Instant } from '../../shared/evening/instant'
import { MINUTE } from '../../shared/evening/instant'
import type { StepView } from '../../shared/view'

/** The moments a step can be put at: every five minutes on the clock from `first` to `last`. */
export interface MomentRange {
  readonly first: Instant
  readonly last: Instant
}

/** Moments lie this far apart, in milliseconds. */
export const STOP = 5 * MINUTE

/**
 * Where the user may still put a step tonight: inside its accepted window and not in the past. Null for a step that
 * can't be moved, because it is over, stands at a computed moment, or has one possible moment only.
 */
export const momentRange = ({ planned, outcome }: StepView, now: Instant): MomentRange | null => {
  const ahead = outcome === 'upcoming' || outcome === 'open'
  if (!ahead || planned.kind !== 'do' || planned.id === 'lights_out' || planned.start === null) return null
  const [from, to] = planned.acceptedWindow
  const first = Math.ceil(Math.max(from, now) / STOP) * STOP
  const last = Math.floor(to / STOP) * STOP
  return last > first ? { first, last } : null
}

/** The moment of a range nearest to an instant. */
export const nearestIn = ({ first, last }: MomentRange, instant: Instant): Instant =>
  Math.min(last, Math.max(first, Math.round(instant / STOP) * STOP))
