import type { Step, StepId } from '../routine/step'
import { startsWithin } from '../routine/step'
import type { Hindrance } from './forbidden-times'
import { forbids } from './forbidden-times'
import type { PlacedSpan } from './usual-orders'
import { breaksOrder, ordersAmong } from './usual-orders'

/** One way to place a step, and what it costs compared with the best imaginable evening. */
export interface Choice extends PlacedSpan {
  readonly step: StepId
  readonly cost: number
}

/** A step and every way to place it, in time order. */
export interface Candidate {
  readonly id: StepId
  readonly choices: readonly Choice[]
}

/*
 * Evenings with the same steps are compared by what they lose: first steps outside their preferred window, then minutes
 * of duration, minutes away from where the user put steps, usual orders broken, and minutes away from the usual moments.
 * One number holds all five: each level weighs more than everything below it can add up to in one evening, and sums stay exact, far below 2^53.
 */

/** Cost of each minute a step starts before or after its usual moment. */
const MINUTE_AWAY = 1
/** Cost of each usual order that is broken. */
export const BROKEN_ORDER = 2 ** 15
/** Cost of each minute a step starts before or after the moment the user put it at. */
const MINUTE_FROM_OWN_MOMENT = 2 ** 18
const MINUTE_SHORTER = 2 ** 32
const OUTSIDE_PREFERRED = 2 ** 43

/** Whether a step has any place at all, other steps aside: quicker than listing its choices. */
export const hasChoice = (step: Step, hindrances: readonly Hindrance[]): boolean => {
  const duration = Math.min(...step.durations)
  const isFree = (start: number): boolean => !hindrances.some((one) => forbids(one, start, duration))
  const { earliest, latest } = startsWithin(step.accepted, duration) ?? { earliest: -1, latest: 0 }
  for (let start = earliest; start >= latest; start--) if (isFree(start)) return true
  return step.lastResorts?.some(isFree) ?? false
}

/** Whether a choice lies in the preferred window of its step: everything else it may cost is less than leaving that. */
export const isPreferred = ({ cost }: Choice): boolean => cost < OUTSIDE_PREFERRED

/**
 * Every start and duration that keeps a step inside its accepted window and out of every hindrance, earliest start
 * first; where there is none, the first of its last resorts that is free. Starts lie on whole multiples of
 * `gridMinutes` before bed.
 */
export const choicesOf = (
  step: Step,
  hindrances: readonly Hindrance[],
  standing: readonly PlacedSpan[],
  gridMinutes = 1,
): Choice[] => {
  const longest = Math.max(...step.durations)
  const ordered = standing.filter((other) => ordersAmong([step.id, other.step]).length > 0)
  const lengths = step.durations.flatMap((duration) => {
    const accepted = startsWithin(step.accepted, duration)
    const lost = (longest - duration) * MINUTE_SHORTER
    return accepted ? [{ duration, accepted, preferred: startsWithin(step.preferred, duration), lost }] : []
  })
  const last = Math.min(...lengths.map(({ accepted }) => accepted.latest))
  const near = hindrances.filter(
    ({ time }) => time.end < step.accepted.earliestStart && time.start > last - longest,
  )
  const eachMinute = step.ownMoment === undefined ? MINUTE_AWAY : MINUTE_FROM_OWN_MOMENT
  const choices: Choice[] = []
  for (let start = onGrid(step.accepted.earliestStart, gridMinutes); start >= last; start -= gridMinutes) {
    const away = Math.abs(start - step.usualMinutesBeforeBed) * eachMinute
    for (const { duration, accepted, preferred, lost } of lengths) {
      if (start < accepted.latest || near.some((one) => forbids(one, start, duration))) continue
      const outside = preferred && isWithin(preferred, start) ? 0 : OUTSIDE_PREFERRED
      const choice = { step: step.id, start, end: start - duration, cost: outside + lost + away }
      choices.push(ordered.length > 0 ? withBrokenOrders(choice, ordered) : choice)
    }
  }
  return choices.length > 0 ? choices : lastResortOf(step, hindrances)
}

const lastResortOf = (
  { id, durations, lastResorts = [] }: Step,
  hindrances: readonly Hindrance[],
): Choice[] => {
  const duration = Math.min(...durations)
  const start = lastResorts.find((one) => !hindrances.some((hindrance) => forbids(hindrance, one, duration)))
  return start === undefined ? [] : [{ step: id, start, end: start - duration, cost: OUTSIDE_PREFERRED }]
}

const withBrokenOrders = (choice: Choice, ordered: readonly PlacedSpan[]): Choice => ({
  ...choice,
  cost: choice.cost + ordered.filter((other) => breaksOrder(choice, other)).length * BROKEN_ORDER,
})

const onGrid = (minutes: number, gridMinutes: number): number =>
  Math.floor(minutes / gridMinutes) * gridMinutes

const isWithin = (starts: { readonly earliest: number; readonly latest: number }, start: number): boolean =>
  start <= starts.earliest && start >= starts.latest
