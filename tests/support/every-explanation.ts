import { addEvenings } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { resolveWallTime } from '../../shared/evening/wall-time'
import type { RuleId } from '../../shared/planner/evening-plan'
import type { EveningWish } from '../../shared/planner/evening-wish'
import type { Step } from '../../shared/routine/step'
import { time } from './evenings'
import type { Place } from './every-placement'
import {
  everyMealPlace,
  everyPlace,
  inPreferredWindow,
  share,
  whereStepsMayLie,
  withGapsThatHold,
} from './every-placement'

/** The evening with only those of its hindrances that are among some rules. */
const withOnly = (wish: EveningWish, rules: readonly RuleId[]): EveningWish => {
  const { now, homeAt, ...rest } = wish
  return {
    ...rest,
    commitments: wish.commitments.filter(({ label }) => rules.includes(`commitment:${label}`)),
    medicines: wish.medicines.filter(({ medicine }) => rules.includes(`medicine:${medicine}`)),
    settled: wish.settled.filter(({ id }) => rules.includes(`step:${id}`)),
    ...(now !== undefined && rules.includes('now') ? { now } : {}),
    ...(homeAt !== undefined && rules.includes('home') ? { homeAt } : {}),
  }
}

/** Every rule that may stand in a step's way. */
export const everyRule = (wish: EveningWish, step: Step, moreImportant: readonly Step[]): RuleId[] => [
  `window:${step.id}`,
  `duration:${step.id}`,
  ...new Set(wish.commitments.map(({ label }): RuleId => `commitment:${label}`)),
  ...new Set(wish.medicines.map(({ medicine }): RuleId => `medicine:${medicine}`)),
  ...(wish.now === undefined ? [] : ['now' as const]),
  ...(wish.homeAt === undefined ? [] : ['home' as const]),
  ...wish.settled.map(({ id }): RuleId => `step:${id}`),
  ...moreImportant.map(({ id }): RuleId => `step:${id}`),
]

/** Whether a step has a place that keeps some rules, by trying every minute and every place of the other steps. */
export const hasPlaceUnder = (
  rules: readonly RuleId[],
  wish: EveningWish,
  bedtime: Instant,
  step: Step,
  moreImportant: readonly Step[],
): boolean => {
  const fits = (places: readonly Place[], others: readonly (readonly Place[])[]): boolean => {
    const [next, ...rest] = others
    if (!next) return true
    return next.some((place) => !places.some((one) => share(place, one)) && fits([...places, place], rest))
  }
  const shortest = ({ durations }: Step): readonly number[] => [Math.min(...durations)]
  const others = moreImportant
    .filter(({ id }) => rules.includes(`step:${id}`))
    .map((other) => {
      const places = everyPlace(wish, bedtime, { ...other, durations: shortest(other) }, 1)
      return step.id === 'magnesium_2' ? inPreferredWindow(other, places) : places
    })
  const durations = rules.includes(`duration:${step.id}`) ? shortest(step) : [1]
  const noon = resolveWallTime(wish.evening, time('12:00'), wish.zone).instant
  const nextNoon = resolveWallTime(addEvenings(wish.evening, 1), time('12:00'), wish.zone).instant
  const allowed = withOnly(withGapsThatHold(wish, bedtime, step, 1), rules)
  const inWindow = [
    ...everyPlace(allowed, bedtime, { ...step, durations }, 1),
    ...everyMealPlace(allowed, bedtime, step),
  ]
  const mayLie = whereStepsMayLie(allowed, bedtime)
  const [duration = 1] = durations
  const anywhere = rules.includes(`window:${step.id}`)
    ? []
    : Array.from({ length: 2881 }, (_, index) => index - 1440)
        .map((start): Place => ({ id: step.id, start, end: start - duration }))
        .filter(({ start, end }) => bedtime - start * 60_000 >= noon && bedtime - end * 60_000 <= nextNoon)
        .filter(mayLie)
  return [...inWindow, ...anywhere].some((place) => fits([place], others))
}
