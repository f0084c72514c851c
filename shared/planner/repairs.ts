import type { Instant } from '../evening/instant'
import { minutesAfter } from '../evening/instant'
import type { Step, StepId } from '../routine/step'
import { isOwnStepId } from '../routine/step'
import { hasChoice } from './choices'
import type { Repair, RuleId } from './evening-plan'
import type { EveningWish } from './evening-wish'
import { stepsThatFit } from './fit-together'
import { nightTimes } from './night-times'
import { repaired } from './repaired'
import type { Tonight } from './tonight'
import { candidatesOf, tonightOf } from './tonight'

/** How many minutes later bedtime may be offered: every five minutes up to two hours (design choice). */
const LATER_BEDTIMES = Array.from({ length: 24 }, (_, index) => (index + 1) * 5)
/** The user's own steps are shortened to multiples of this, and never below it, in minutes (design choice). */
const DURATION_STEP = 5

/**
 * What would give a step its place back, best first: making steps of the user's own shorter, skipping a more important
 * step, and a later bedtime with the same wake-up. Each was applied, planned and found to work without costing another
 * step its place. Skipping the step itself is always among them.
 */
export const repairsFor = (
  step: StepId,
  rules: readonly RuleId[],
  tonight: Tonight,
  placed: readonly StepId[],
): Repair[] => {
  const { wish, bedtime, around, toPlace } = tonight
  const hasPlaceIn = (changed: EveningWish, at: Instant, except?: StepId): boolean => {
    const then = tonightOf(changed, at, around)
    const wanted = [step, ...placed].filter((id) => id !== except)
    const isPossible = then.toPlace.every(
      (one) => !wanted.includes(one.id) || hasChoice(one, then.hindrances(one.id)),
    )
    if (!isPossible) return false
    const fitting = stepsThatFit(candidatesOf(then))
    return wanted.every((id) => fitting.has(id))
  }

  const shorten = (id: StepId): Repair[] =>
    shorterDurations(toPlace, id)
      .map((minutes): Repair => ({ kind: 'shorten', step: id, minutes }))
      .filter((repair) => hasPlaceIn(repaired(wish, repair), bedtime))
      .slice(0, 1)
  const skip = (id: StepId): Repair[] => {
    const repair: Repair = { kind: 'skip', step: id }
    return id === step || hasPlaceIn(repaired(wish, repair), bedtime, id) ? [repair] : []
  }
  const later = LATER_BEDTIMES.find(
    (minutes) => hasPlaceIn(wish, minutesAfter(bedtime, minutes)) && canGoToBedLater(wish, minutes),
  )

  const inTheWay = placed.filter((id) => rules.includes(`step:${id}`))
  return [
    ...[step, ...inTheWay].filter(isOwnStepId).flatMap(shorten),
    ...[...inTheWay, step].flatMap(skip),
    ...(later === undefined ? [] : [{ kind: 'move-bedtime', minutes: later } as const]),
  ]
}

/** Multiples of five minutes that are shorter than a step has ever been, the longest first. */
const shorterDurations = (steps: readonly Step[], id: StepId): number[] => {
  const shortest = Math.min(...steps.flatMap((one) => (one.id === id ? one.durations : [])))
  const count = Math.max(0, Math.ceil(shortest / DURATION_STEP) - 1)
  return Array.from({ length: count }, (_, index) => (count - index) * DURATION_STEP)
}

/**
 * Whether the clock on the wall can tell a bedtime so many minutes later, and the wake-up stays: where clocks are set
 * back, a later bedtime may show a time that has been already and would mean its first pass.
 */
const canGoToBedLater = (wish: EveningWish, minutes: number): boolean => {
  const planned = nightTimes(wish)
  const moved = nightTimes(repaired(wish, { kind: 'move-bedtime', minutes }))
  return moved.bedtime === minutesAfter(planned.bedtime, minutes) && moved.wake === planned.wake
}
