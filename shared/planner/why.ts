import type { Instant } from '../evening/instant'
import { minutesBefore, minutesBetween } from '../evening/instant'
import type { BuiltInStepId, Step, StepId } from '../routine/step'
import { isBuiltInStepId, startsWithin } from '../routine/step'
import { caffeineHours, caffeineLimit } from './caffeine'
import type { EveningPlan, PlannedStep, RuleId } from './evening-plan'
import type { CaffeineMode, EveningWish } from './evening-wish'
import { BETWEEN_PORTIONS, forbids, isMagnesium } from './forbidden-times'
import type { Span } from './span'
import { overlaps, spanBetween } from './span'
import type { Tonight } from './tonight'
import { isLate, tonightOf } from './tonight'
import type { PlacedSpan } from './usual-orders'
import { breaksOrder, ordersAmong } from './usual-orders'

/** One reason why a step lies where it lies. */
export type Why =
  | { readonly rule: 'bedtime' | 'answered' }
  /** Its usual moment, or the one the user put it at. */
  | { readonly rule: 'usual' | 'own_moment'; readonly moment: Instant }
  /** The preferred range of its start. */
  | { readonly rule: 'window'; readonly from: Instant; readonly to: Instant }
  /** What the window of a built-in step rests on. */
  | { readonly rule: 'background'; readonly step: BuiltInStepId }
  /** A rule that forbids the moment it would have had. */
  | { readonly rule: 'forbidden'; readonly by: RuleId; readonly moment: Instant | null }
  /** Another step, or dinner, that it usually follows or comes before by so many minutes. */
  | {
      readonly rule: 'order'
      readonly earlier: PlacedSpan['step']
      readonly later: StepId
      readonly minutes: number
    }
  /** Taken with a meal, as no other hour is free. */
  | { readonly rule: 'with_a_meal' }
  /** First and at once, as the last half hour before bed has begun. */
  | { readonly rule: 'at_once' }
  | {
      readonly rule: 'caffeine_hours'
      readonly milligrams: number
      readonly mode: CaffeineMode
      readonly hours: number
    }
  | { readonly rule: 'two_o_clock' }

/**
 * The reasons why a step lies where it lies, the weightiest first: what keeps it from its usual moment, that moment,
 * its window, and what the window rests on. None for a step without a place; its conflict tells why.
 *
 * @param wish the wish the plan was made from, with everything that was settled by then
 * @example whyThis(wish, plan, bathAt2215) // forbidden by commitment:20:00-22:00, usual 21:30, window, background
 */
export const whyThis = (wish: EveningWish, plan: EveningPlan, planned: PlannedStep): Why[] => {
  const { id, state, start, end, kind } = planned
  if (state === 'settled') return [{ rule: 'answered' }]
  if (id === 'lights_out') return [{ rule: 'bedtime' }]
  if (id === 'caffeine_cutoff') return whyCaffeine(wish, plan)
  const tonight = tonightOf(wish, plan.bedtime)
  const step = tonight.steps.find((one) => one.id === id)
  if (!step || start === null || end === null) return []
  const place = { step: id, ...spanBetween(start, end, plan.bedtime) }
  const usual = minutesBefore(plan.bedtime, step.usualMinutesBeforeBed)
  return [
    ...(kind === 'do' && start !== usual ? causes(tonight, plan, step, place) : []),
    { rule: step.ownMoment === undefined ? 'usual' : 'own_moment', moment: usual },
    { rule: 'window', from: planned.window[0], to: planned.window[1] },
    ...(isBuiltInStepId(id) ? [{ rule: 'background' as const, step: id }] : []),
  ]
}

const whyCaffeine = (wish: EveningWish, { bedtime }: EveningPlan): Why[] => {
  const { milligrams, mode } = wish.caffeine
  const hours = { rule: 'caffeine_hours' as const, milligrams, mode, hours: caffeineHours(milligrams, mode) }
  return caffeineLimit(wish, bedtime)?.decidedBy === 'two_o_clock'
    ? [{ rule: 'two_o_clock' }, hours]
    : [hours]
}

/** What keeps a step from its usual moment: the late hour, else rules that forbid it, else steps in its way, else a usual order. */
const causes = (
  tonight: Tonight,
  plan: EveningPlan,
  step: Step,
  place: PlacedSpan & { step: StepId },
): Why[] => {
  if (step.id === 'magnesium' && isLate(tonight)) return [{ rule: 'at_once' }]
  const duration = place.start - place.end
  const usual = {
    step: step.id,
    start: step.usualMinutesBeforeBed,
    end: step.usualMinutesBeforeBed - duration,
  }
  const others = placedBeside(tonight, plan, step.id)
  const forbidden = rulesAgainst(tonight, plan, usual, place)
  const inTheWay = others.flatMap((other): Why[] =>
    other.step !== 'dinner' && inTheWayOf(usual, other) ? [forbiddenBy(`step:${other.step}`, plan)] : [],
  )
  const orders = others
    .filter((other) => breaksOrder(usual, other) && !breaksOrder(place, other))
    .flatMap((other) => ordersAmong([step.id, other.step]))
    .map(({ earlier, later, gapMinutes }): Why => ({ rule: 'order', earlier, later, minutes: gapMinutes }))
  const weightiest = [forbidden.map((rule) => forbiddenBy(rule, plan)), inTheWay, orders].find(
    (reasons) => reasons.length > 0,
  )
  return [...(weightiest ?? []), ...(isWithMeal(step, place) ? [{ rule: 'with_a_meal' as const }] : [])]
}

/** Whether a step could not be at its usual moment beside another: at the same time, or two portions too near. */
const inTheWayOf = (usual: PlacedSpan, other: PlacedSpan): boolean =>
  (other.start !== other.end && overlaps(usual, other)) ||
  (isMagnesium(usual.step) &&
    isMagnesium(other.step) &&
    Math.abs(usual.start - other.start) < BETWEEN_PORTIONS)

const forbiddenBy = (by: RuleId, plan: EveningPlan): Why => {
  const step = plan.steps.find(({ id }) => by === `step:${id}`)
  const moment = by === 'now' ? plan.now : by === 'home' ? plan.homeAt : (step?.start ?? null)
  return { rule: 'forbidden', by, moment }
}

/** The rules that forbid the usual moment; a step that has begun is not where it is because of a later "now". */
const rulesAgainst = (
  { hindrances }: Tonight,
  plan: EveningPlan,
  usual: PlacedSpan & { step: StepId },
  place: Span,
): RuleId[] => {
  const hasBegun = plan.now !== null && minutesBetween(plan.now, plan.bedtime) < place.start
  const against = hindrances(usual.step).filter(
    (hindrance) =>
      hindrance.rule !== `step:${usual.step}` &&
      !(hindrance.rule === 'now' && hasBegun) &&
      forbids(hindrance, usual.start, usual.start - usual.end),
  )
  return [...new Set(against.map(({ rule }) => rule))]
}

/** Everything else that has a place: the planned steps, and what stands by itself. */
const placedBeside = ({ standing }: Tonight, { steps, bedtime }: EveningPlan, id: StepId): PlacedSpan[] => [
  ...standing.filter(({ step }) => step !== id),
  ...steps.flatMap((one) =>
    one.kind === 'do' && one.state === 'planned' && one.id !== id && one.start !== null && one.end !== null
      ? [{ step: one.id, ...spanBetween(one.start, one.end, bedtime) }]
      : [],
  ),
]

const isWithMeal = ({ accepted, lastResorts = [] }: Step, { start, end }: Span): boolean => {
  const starts = startsWithin(accepted, start - end)
  return lastResorts.includes(start) && (starts === undefined || start > starts.earliest)
}
