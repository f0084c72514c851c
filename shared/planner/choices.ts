import type { Step, StepId } from '../routine/step'
import { startsWithin } from '../routine/step'
import type { Hindrance } from './forbidden-times'
import type { Span } from './span'
import type { PlacedSpan } from './usual-orders'
import { breaksOrder } from './usual-orders'

/** One way to place a step, and what it costs compared with the best imaginable evening. */
export interface Choice extends PlacedSpan {
  readonly cost: number
}

/** A step and every way to place it, in time order. */
export interface Candidate {
  readonly id: StepId
  readonly choices: readonly Choice[]
}

/*
 * Placements are compared by what they lose: first steps left out (the higher its priority, the worse), then steps
 * outside their preferred window, minutes of duration, usual orders broken, and minutes away from the usual moments.
 * One number holds all five: each level weighs more than everything below it can add up to in one evening, and the
 * sum stays exact (below 2^53) for eighteen steps that are all in each other's way.
 */

/** Cost of each minute a step starts before or after its usual moment. */
const MINUTE_AWAY = 1
/** Cost of each usual order that is broken. */
export const BROKEN_ORDER = 2 ** 15
const MINUTE_SHORTER = 2 ** 18
const OUTSIDE_PREFERRED = 2 ** 29

/** Cost of leaving a step out, when `lowerSteps` steps of lower priority compete with it. */
export const leftOutCost = (lowerSteps: number): number => 2 ** (34 + lowerSteps)

/** Whether a step of this duration may start so many minutes before bed by its preferred window. */
const isPreferred = (step: Step, span: Span): boolean => {
  const starts = startsWithin(step.preferred, span.start - span.end)
  return starts !== undefined && span.start <= starts.earliest && span.start >= starts.latest
}

const costOf = (step: Step, span: PlacedSpan, longest: number, standing: readonly PlacedSpan[]): number =>
  (isPreferred(step, span) ? 0 : OUTSIDE_PREFERRED) +
  (longest - (span.start - span.end)) * MINUTE_SHORTER +
  standing.filter((other) => breaksOrder(span, other)).length * BROKEN_ORDER +
  Math.abs(span.start - step.usualMinutesBeforeBed) * MINUTE_AWAY

/**
 * Every start and duration that keeps a step inside its accepted window and out of every hindrance, earliest start
 * first. Starts lie on whole multiples of `gridMinutes` before bed.
 */
export const choicesOf = (
  step: Step,
  hindrances: readonly Hindrance[],
  standing: readonly PlacedSpan[],
  gridMinutes = 1,
): Choice[] => {
  const longest = Math.max(...step.durations)
  const choices: Choice[] = []
  for (const duration of step.durations) {
    const starts = startsWithin(step.accepted, duration)
    if (!starts) continue
    for (
      let start = Math.floor(starts.earliest / gridMinutes) * gridMinutes;
      start >= starts.latest;
      start -= gridMinutes
    ) {
      const span = { step: step.id, start, end: start - duration }
      if (hindrances.some(({ forbids }) => forbids(span))) continue
      choices.push({ ...span, cost: costOf(step, span, longest, standing) })
    }
  }
  return choices.sort((one, other) => other.start - one.start || one.cost - other.cost)
}
