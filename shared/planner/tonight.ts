import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import type { Step, StepId } from '../routine/step'
import type { Candidate, Choice } from './choices'
import { choicesOf, hasChoice } from './choices'
import type { EveningWish } from './evening-wish'
import type { Hindrance, MedicineGap } from './forbidden-times'
import { hindrancesOf, isMagnesium, medicineGaps } from './forbidden-times'
import type { MealTimes } from './meals-tonight'
import { atMeals, dinnerSpan, mealsBefore, mealTimes } from './meals-tonight'
import { portionsApart } from './portions'
import { spanBetween } from './span'
import type { PlacedSpan } from './usual-orders'

/** What surrounds an evening: it depends on the date alone and stays the same when the bedtime moves. */
export interface Surroundings {
  readonly gaps: readonly MedicineGap[]
  readonly meals: MealTimes
}

/** One evening with its bedtime found: what placing, explaining and repairing all look at. */
export interface Tonight {
  readonly wish: EveningWish
  readonly bedtime: Instant
  readonly around: Surroundings
  /** The wished steps, with what tonight's meals mean for them. */
  readonly steps: readonly Step[]
  /** The `do` steps that still need a place, the most important first. */
  readonly toPlace: readonly Step[]
  /** What stands already: settled steps, the moments of the other `stop` and `from` steps, and dinner. */
  readonly standing: readonly PlacedSpan[]
  /** What is in a step's way; gaps that give way are among it unless they alone would leave it no place. */
  readonly hindrances: (step: StepId) => readonly Hindrance[]
}

const PRIORITY: readonly StepId[] = ['magnesium', 'magnesium_2', 'warm_bath', 'wind_down']

const rank = ({ id }: Step): number => (PRIORITY.includes(id) ? PRIORITY.indexOf(id) : PRIORITY.length)

const surroundingsOf = (wish: EveningWish): Surroundings => ({
  gaps: medicineGaps(wish),
  meals: mealTimes(wish),
})

/** Looks at a wish from its bedtime. What surrounds the evening may be passed on from another look at it. */
export const tonightOf = (
  wish: EveningWish,
  bedtime: Instant,
  around: Surroundings = surroundingsOf(wish),
): Tonight => {
  const meals = mealsBefore(around.meals, bedtime)
  const steps = atMeals(wish.steps, meals)
  const isSettled = (id: StepId): boolean => wish.settled.some((settled) => settled.id === id)
  const open = steps.filter(({ id }) => !isSettled(id) && id !== 'lights_out')
  const standing = [
    ...wish.settled
      .filter(({ takesTime }) => takesTime)
      .map(({ id, start, end }) => ({ step: id, ...spanBetween(start, end, bedtime) })),
    ...open
      .filter(({ kind }) => kind !== 'do')
      .map(({ id, usualMinutesBeforeBed }) => ({
        step: id,
        start: usualMinutesBeforeBed,
        end: usualMinutesBeforeBed,
      })),
    ...dinnerSpan(meals),
  ]
  return {
    wish,
    bedtime,
    around,
    steps,
    toPlace: open.filter(({ kind }) => kind === 'do').sort((one, other) => rank(one) - rank(other)),
    standing,
    hindrances: (id) => {
      const keepingAll = hindrancesOf(id, wish, around.gaps, bedtime)
      const step = steps.find((one) => one.id === id)
      if (!step || !isMagnesium(id) || !around.gaps.some(({ givesWay }) => givesWay)) return keepingAll
      if (hasChoice(step, keepingAll)) return keepingAll
      return hindrancesOf(
        id,
        wish,
        around.gaps.filter(({ givesWay }) => !givesWay),
        bedtime,
      )
    },
  }
}

/** With fewer minutes than this left before bed, magnesium comes first and at once, or not at all. */
export const NOW_OR_SKIP = 30

/** Whether the evening only begins, for its steps, in the last half hour before bed. */
export const isLate = ({ wish: { now, homeAt }, bedtime }: Tonight): boolean => {
  const left = minutesBetween(Math.max(now ?? 0, homeAt ?? 0), bedtime)
  return left > 0 && left < NOW_OR_SKIP
}

const earliestOf = (choices: readonly Choice[]): Choice[] =>
  choices.filter(({ start }) => start === choices[0]?.start)

/** Every place each step could have tonight, the most important step first. */
export const candidatesOf = (tonight: Tonight, gridMinutes = 1): Candidate[] => {
  const { toPlace, hindrances, standing } = tonight
  const late = isLate(tonight)
  const candidates = toPlace.map((step) => {
    const choices = choicesOf(step, hindrances(step.id), standing, gridMinutes)
    return { id: step.id, choices: late && step.id === 'magnesium' ? earliestOf(choices) : choices }
  })
  return portionsApart(candidates)
}
