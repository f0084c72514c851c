import { addEvenings } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import { resolveWallTime } from '../evening/wall-time'
import { DINNER_MINUTES } from '../routine/meals'
import type { Step } from '../routine/step'
import type { EveningWish } from './evening-wish'
import type { PlacedSpan } from './usual-orders'

/** When each known meal is eaten on the days around an evening, the last time first. */
export interface MealTimes {
  readonly dinner: readonly Instant[]
  readonly lunch: readonly Instant[]
}

/** The meals of the day an evening closes, in minutes before bed. */
export interface MealsTonight {
  readonly dinner: number | undefined
  readonly lunch: number | undefined
}

/** A meal longer before bed than this belongs to another day, in minutes: sixteen waking hours (design choice). */
const WAKING_DAY = 960

/** Resolves the known meals; they depend on the date alone, not on the bedtime. */
export const mealTimes = ({
  evening,
  zone,
  meals,
}: Pick<EveningWish, 'evening' | 'zone' | 'meals'>): MealTimes => {
  const around = (time: EveningWish['meals']['dinner']): Instant[] =>
    time === undefined
      ? []
      : [1, 0, -1].map((days) => resolveWallTime(addEvenings(evening, days), time, zone).instant)
  return { dinner: around(meals.dinner), lunch: around(meals.lunch) }
}

/** The last dinner and lunch before a bedtime. */
export const mealsBefore = ({ dinner, lunch }: MealTimes, bedtime: Instant): MealsTonight => {
  const last = (times: readonly Instant[]): number | undefined =>
    times
      .map((time) => minutesBetween(time, bedtime))
      .find((minutes) => minutes >= 0 && minutes <= WAKING_DAY)
  return { dinner: last(dinner), lunch: last(lunch) }
}

/** Dinner as something that stands in the evening. */
export const dinnerSpan = ({ dinner }: MealsTonight): PlacedSpan[] =>
  dinner === undefined ? [] : [{ step: 'dinner', start: dinner, end: dinner - DINNER_MINUTES }]

/**
 * The steps with what tonight's meals mean for them: where magnesium has no place in its window it may be taken with
 * dinner or lunch, and its second portion belongs to dinner, or is not there when dinner is not known.
 */
export const atMeals = (steps: readonly Step[], { dinner, lunch }: MealsTonight): Step[] =>
  steps.flatMap((step) => {
    if (step.id === 'magnesium') {
      return [{ ...step, lastResorts: [dinner, lunch].filter((start) => start !== undefined) }]
    }
    if (step.id !== 'magnesium_2') return [step]
    if (dinner === undefined) return []
    const window = { earliestStart: dinner, latestStart: dinner }
    return [{ ...step, preferred: window, accepted: window, usualMinutesBeforeBed: dinner }]
  })
