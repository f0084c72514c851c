import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore } from '../evening/instant'
import type { StepId } from '../routine/step'
import type { EveningPlan, MovedStep, PlannedStep } from './evening-plan'
import type { EveningWish, SettledStep } from './evening-wish'
import { planEvening } from './plan-evening'

/** What makes the rest of an evening be planned anew: a step was answered, or the user asked for it. */
export type Happening =
  | {
      readonly kind: 'answered'
      /** When the answer was written down. */
      readonly at: Instant
      readonly step: StepId
      readonly answer: 'done' | 'skipped'
      /** When it really happened. */
      readonly happenedAt: Instant
    }
  | { readonly kind: 'asked'; readonly at: Instant }

/** A plan, and the wish it was made from in the end: with what had been settled by then and from when on. */
export interface PlannedEvening {
  readonly plan: EveningPlan
  readonly wish: EveningWish
}

/** An evening planned so far, and the answers it rests on. */
interface SoFar extends PlannedEvening {
  readonly answered: readonly SettledStep[]
}

/**
 * Plans an evening through everything that happened in it, in the order it was written down. Each time, what was
 * answered stands as it happened, what had begun by then stays where it was, and the rest is planned anew from that
 * moment on. When the user asked for a new plan, steps that had begun without an answer are placed anew as well.
 *
 * @example planThrough(wish, [bathDoneAt('21:50')]) // the wind-down makes room for what came late
 */
export const planThrough = (wish: EveningWish, happenings: readonly Happening[]): PlannedEvening =>
  happenings.reduce<SoFar>((soFar, happening) => plannedAnew(wish, soFar, happening), {
    plan: planEvening(wish),
    wish,
    answered: wish.settled,
  })

const plannedAnew = (wish: EveningWish, { plan, answered }: SoFar, happening: Happening): SoFar => {
  const settled = happening.kind === 'answered' ? settledBy(wish, plan, happening) : undefined
  const answers = settled ? [...answered.filter(({ id }) => id !== settled.id), settled] : answered
  const begun = happening.kind === 'answered' ? begunBy(plan, happening) : []
  const wishNow = {
    ...wish,
    settled: [
      ...answers,
      ...begun.flatMap(({ id, start, end }) =>
        start === null || end === null ? [] : [{ id, start, end, takesTime: true }],
      ),
    ],
    now: Math.max(happening.at, wish.now ?? happening.at),
  }
  const fresh = planEvening(wishNow)
  const steps = fresh.steps.map((step) => begun.find(({ id }) => id === step.id) ?? step)
  const because = happening.kind === 'answered' ? happening.step : 'asked'
  const moved = movedBetween(plan, steps, because)
  return { plan: { ...fresh, steps, moved }, wish: wishNow, answered: answers }
}

/** How an answered step stands: done when it happened; skipped, or a moment that was kept, where it was planned. */
const settledBy = (
  wish: EveningWish,
  plan: EveningPlan,
  { step, answer, happenedAt }: Extract<Happening, { kind: 'answered' }>,
): SettledStep | undefined => {
  const planned = plan.steps.find(({ id }) => id === step)
  const wished = wish.steps.find(({ id }) => id === step)
  if (!planned) return undefined
  const usual = minutesBefore(plan.bedtime, wished?.usualMinutesBeforeBed ?? 0)
  const { start, end } =
    planned.start === null || planned.end === null
      ? { start: usual, end: minutesAfter(usual, wished?.durations[0] ?? 0) }
      : { start: planned.start, end: planned.end }
  const isDeed = planned.kind === 'do' && step !== 'lights_out'
  return answer === 'skipped' || !isDeed
    ? { id: step, start, end, takesTime: false }
    : { id: step, start: happenedAt, end: happenedAt + end - start, takesTime: true }
}

/** The `do` steps that had begun by the time something else was answered. */
const begunBy = (
  { steps }: EveningPlan,
  { at, step }: Extract<Happening, { kind: 'answered' }>,
): PlannedStep[] =>
  steps.filter(
    ({ id, kind, state, start }) =>
      kind === 'do' &&
      state === 'planned' &&
      id !== 'lights_out' &&
      id !== step &&
      start !== null &&
      start < at,
  )

const movedBetween = (
  before: EveningPlan,
  steps: readonly PlannedStep[],
  because: MovedStep['because'],
): MovedStep[] =>
  steps.flatMap(({ id, state, start }) => {
    const earlier = before.steps.find((one) => one.id === id)
    return state === 'settled' || !earlier || earlier.start === start
      ? []
      : [{ step: id, from: earlier.start, to: start, because }]
  })
