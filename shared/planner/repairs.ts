import { minutesAfter } from '../evening/instant'
import type { StepId } from '../routine/step'
import { isOwnStepId } from '../routine/step'
import type { Repair, RuleId } from './evening-plan'
import { nightTimes } from './night-times'
import { placeSteps } from './place-steps'
import { repaired } from './repaired'
import type { Tonight } from './tonight'
import { candidatesOf, tonightOf } from './tonight'

/** Bedtime moves by whole steps of this many minutes, up to two hours (design choice). */
const BEDTIME_STEP = 5
const BEDTIME_STEPS = 24
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
  const { wish, gaps, toPlace } = tonight
  const night = nightTimes(wish)
  const works = (repair: Repair): boolean => {
    const changed = repaired(wish, repair)
    const { bedtime, wake } = nightTimes(changed)
    // On the night of a clock change a later bedtime may show a time that has been already, or will come twice.
    const moved = repair.kind === 'move-bedtime' ? repair.minutes : 0
    if (bedtime !== minutesAfter(night.bedtime, moved) || wake !== night.wake) return false
    const result = placeSteps(candidatesOf(tonightOf(changed, bedtime, gaps)))
    return [step, ...placed].every((id) => result.has(id) || (repair.kind === 'skip' && repair.step === id))
  }

  const shorter = (id: StepId): Repair[] => {
    const shortest = Math.min(...toPlace.flatMap((one) => (one.id === id ? one.durations : [])))
    const count = Math.max(0, Math.ceil(shortest / DURATION_STEP) - 1)
    return Array.from({ length: count }, (_, index) => ({
      kind: 'shorten',
      step: id,
      minutes: (count - index) * DURATION_STEP,
    }))
  }
  const later = Array.from(
    { length: BEDTIME_STEPS },
    (_, index): Repair => ({ kind: 'move-bedtime', minutes: (index + 1) * BEDTIME_STEP }),
  )
  const inTheWay = placed.filter((id) => rules.includes(`step:${id}`))
  return [
    ...[step, ...inTheWay].filter(isOwnStepId).flatMap((id) => shorter(id).find(works) ?? []),
    ...inTheWay.map((id): Repair => ({ kind: 'skip', step: id })).filter(works),
    { kind: 'skip', step },
    ...[later.find(works)].flatMap((repair) => repair ?? []),
  ]
}
