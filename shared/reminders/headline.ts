import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import type { StepId } from '../routine/step'
import type { TonightView } from '../view'
import { nextStep } from './next-step'

/** What the evening comes down to at this moment. */
export type Headline =
  | { readonly says: 'in'; readonly step: StepId; readonly minutes: number }
  | { readonly says: 'now'; readonly step: StepId }
  | { readonly says: 'past_bedtime' | 'good_night' | 'no_plan' }

/** Minutes still to go as a clock shows them: a begun minute counts whole. */
export const minutesUntil = (now: Instant, then: Instant): number =>
  Math.max(0, Math.ceil(minutesBetween(now, then)))

/** Puts the evening in one sentence; the minute of bedtime itself still says "lights out, now". */
export const headlineOf = ({ plan, steps }: TonightView, now: Instant): Headline => {
  if (!plan) return { says: 'no_plan' }
  const lightsOut = steps.find(({ planned }) => planned.id === 'lights_out')
  if (lightsOut?.outcome === 'done') return { says: 'good_night' }
  if (minutesBetween(plan.bedtime, now) >= 1) return { says: 'past_bedtime' }
  const next = nextStep(steps)
  if (!next || next.planned.start === null) return { says: 'good_night' }
  const { id, start } = next.planned
  return next.outcome === 'open'
    ? { says: 'now', step: id }
    : { says: 'in', step: id, minutes: minutesUntil(now, start) }
}
