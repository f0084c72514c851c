import { addEvenings } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { WallTime } from '../../shared/evening/wall-time'
import { resolveWallTime } from '../../shared/evening/wall-time'
import type { EveningWish } from '../../shared/planner/evening-wish'
import { spacingOf } from '../../shared/planner/medicine-spacing'
import type { Step, StepId } from '../../shared/routine/step'

/** Where one step lies, in minutes before bed. */
export interface Place {
  readonly id: StepId
  readonly start: number
  readonly end: number
}

const HOUR = 3_600_000
const BY_PRIORITY = ['magnesium', 'magnesium_2', 'warm_bath', 'wind_down']

/** The last time a meal was eaten before bed, in minutes before it; undefined when not known or over 16 hours ago. */
const mealBefore = (wish: EveningWish, bedtime: Instant, meal: WallTime | undefined): number | undefined => {
  if (meal === undefined) return undefined
  const times = [-2, -1, 0, 1]
    .map(
      (day) => (bedtime - resolveWallTime(addEvenings(wish.evening, day), meal, wish.zone).instant) / 60_000,
    )
    .filter((minutes) => minutes >= 0)
  const last = Math.min(...times)
  return last <= 960 ? last : undefined
}

/** `do` steps that still need a place, the most important first; a second portion belongs to dinner. */
export const stepsToPlace = (wish: EveningWish, bedtime: Instant): Step[] => {
  const dinner = mealBefore(wish, bedtime, wish.meals.dinner)
  const open = wish.steps
    .filter(
      ({ id, kind }) => kind === 'do' && id !== 'lights_out' && !wish.settled.some((one) => one.id === id),
    )
    .flatMap((step) => {
      if (step.id !== 'magnesium_2') return [step]
      const window = { earliestStart: dinner ?? 0, latestStart: dinner ?? 0 }
      return dinner === undefined
        ? []
        : [{ ...step, preferred: window, accepted: window, usualMinutesBeforeBed: dinner }]
    })
  return [
    ...BY_PRIORITY.flatMap((id) => open.filter((step) => step.id === id)),
    ...open.filter(({ id }) => !BY_PRIORITY.includes(id)),
  ]
}

const dosesOf = (wish: EveningWish): { dose: Instant; before: number; after: number }[] =>
  wish.medicines.flatMap(({ medicine, times }) =>
    times.flatMap((time) =>
      [-3, -2, -1, 0, 1, 2, 3].map((day) => ({
        dose: resolveWallTime(addEvenings(wish.evening, day), time, wish.zone).instant,
        before: (spacingOf(medicine)?.magnesiumThenMedicine ?? 48) * HOUR,
        after: (spacingOf(medicine)?.medicineThenMagnesium ?? 48) * HOUR,
      })),
    ),
  )

/** Tells whether a step may lie somewhere as far as the evening is concerned, other open steps aside. */
export const whereStepsMayLie = (wish: EveningWish, bedtime: Instant): ((place: Place) => boolean) => {
  const doses = dosesOf(wish)
  return ({ id, start, end }) => {
    const from = bedtime - start * 60_000
    const to = bedtime - end * 60_000
    if (wish.now !== undefined && from < wish.now) return false
    if (wish.homeAt !== undefined && from < wish.homeAt) return false
    const happened = wish.settled.filter(({ takesTime }) => takesTime)
    if ([...wish.commitments, ...happened].some((busy) => from < busy.end && busy.start < to)) return false
    if (!id.startsWith('magnesium')) return true
    if (happened.some((one) => one.id.startsWith('magnesium') && Math.abs(one.start - from) < 2 * HOUR))
      return false
    return doses.every(({ dose, before, after }) => from >= dose + after || from <= dose - before)
  }
}

/** The meals magnesium may be taken with, where the evening allows it. */
export const everyMealPlace = (wish: EveningWish, bedtime: Instant, step: Step): Place[] => {
  if (step.id !== 'magnesium') return []
  const mayLie = whereStepsMayLie(wish, bedtime)
  return [wish.meals.dinner, wish.meals.lunch]
    .flatMap((meal) => mealBefore(wish, bedtime, meal) ?? [])
    .map((start) => ({ id: step.id, start, end: start - 2 }))
    .filter(mayLie)
}

/**
 * The evening as one step finds it: without the gaps that give way, where they alone would leave it no place at all.
 */
export const withGapsThatHold = (
  wish: EveningWish,
  bedtime: Instant,
  step: Step,
  grid: number,
): EveningWish => {
  const givesWay = wish.medicines.some(({ medicine }) => medicine === 'other_oral_medicine')
  if (!givesWay || !step.id.startsWith('magnesium')) return wish
  const places = [...everyAcceptedPlace(wish, bedtime, step, grid), ...everyMealPlace(wish, bedtime, step)]
  if (places.length > 0) return wish
  return { ...wish, medicines: wish.medicines.filter(({ medicine }) => medicine !== 'other_oral_medicine') }
}

/**
 * Every place a step can have: in its accepted window, else magnesium at the first meal that will do. When the evening
 * begins less than half an hour before bed, magnesium only at once.
 */
export const everyPlace = (asked: EveningWish, bedtime: Instant, step: Step, grid: number): Place[] => {
  const wish = withGapsThatHold(asked, bedtime, step, grid)
  const accepted = everyAcceptedPlace(wish, bedtime, step, grid)
  if (accepted.length === 0) return everyMealPlace(wish, bedtime, step).slice(0, 1)
  const begins = Math.max(wish.now ?? 0, wish.homeAt ?? 0)
  const late = step.id === 'magnesium' && begins < bedtime && bedtime - begins < HOUR / 2
  const first = Math.max(...accepted.map(({ start }) => start))
  return late ? accepted.filter(({ start }) => start === first) : accepted
}

const within = (window: Step['accepted'], { start, end }: Place): boolean =>
  start <= window.earliestStart &&
  start >= (window.latestStart ?? 0) &&
  end >= (window.latestEnd ?? Number.NEGATIVE_INFINITY) &&
  (window.latestEnd === undefined || start >= window.latestEnd)

/** Every place of a step in its accepted window that the evening allows, starts on a grid. */
const everyAcceptedPlace = (wish: EveningWish, bedtime: Instant, step: Step, grid: number): Place[] => {
  const places: Place[] = []
  const mayLie = whereStepsMayLie(wish, bedtime)
  for (let start = -1440; start <= 1440; start++) {
    if (start % grid !== 0) continue
    for (const duration of step.durations) {
      const place = { id: step.id, start, end: start - duration }
      if (within(step.accepted, place) && mayLie(place)) places.push(place)
    }
  }
  return places
}

/** Where something of a usual order stands, places of steps aside: undefined where it has no place of its own. */
const standsAt = (wish: EveningWish, bedtime: Instant, id: string) => {
  if (id === 'dinner') {
    const dinner = mealBefore(wish, bedtime, wish.meals.dinner)
    return dinner === undefined ? undefined : { start: dinner, end: dinner - 30 }
  }
  const settled = wish.settled.find((one) => one.id === id)
  if (settled) {
    const { start, end, takesTime } = settled
    return takesTime ? { start: (bedtime - start) / 60_000, end: (bedtime - end) / 60_000 } : undefined
  }
  const standing = wish.steps.find((step) => step.id === id && step.kind !== 'do')
  return standing && { start: standing.usualMinutesBeforeBed, end: standing.usualMinutesBeforeBed }
}

const ORDERED = ['warm_bath', 'magnesium', 'wind_down', 'exercise_end', 'dinner'] as const

/** Where all of them stand: settled, by themselves, or placed. */
const ordersOf = (wish: EveningWish, bedtime: Instant) => {
  const standing = new Map(ORDERED.map((id) => [id, standsAt(wish, bedtime, id)]))
  return (places: readonly Place[]): number =>
    brokenOrders((id) => standing.get(id) ?? places.find((place) => place.id === id))
}

const brokenOrders = (find: (id: (typeof ORDERED)[number]) => Omit<Place, 'id'> | undefined): number => {
  const bath = find('warm_bath')
  const magnesium = find('magnesium')
  const windDown = find('wind_down')
  const exercise = find('exercise_end')
  const dinner = find('dinner')
  let broken = 0
  if (bath && magnesium && bath.end - magnesium.start < 10) broken++
  if (magnesium && windDown && magnesium.start - windDown.start < 5) broken++
  if (exercise && bath && exercise.start - bath.start < 30) broken++
  if (dinner && bath && dinner.end - bath.start < 60) broken++
  return broken
}

/** The places of a step in its preferred window, or all of them where there is none. */
export const inPreferredWindow = ({ preferred }: Step, places: readonly Place[]): readonly Place[] => {
  const inside = places.filter((place) => within(preferred, place))
  return inside.length > 0 ? inside : places
}

/** How good an evening is: compare from left to right, smaller is better. */
export const worth = (
  steps: readonly Step[],
  places: readonly Place[],
  wish: EveningWish,
  bedtime: Instant,
  broken = ordersOf(wish, bedtime),
): number[] => {
  const missing: number[] = []
  const starts: number[] = []
  let preferred = 0
  let minutes = 0
  let away = 0
  let awayFromOwnMoment = 0
  for (const step of steps) {
    const place = places.find(({ id }) => id === step.id)
    missing.push(place ? 0 : 1)
    starts.push(place ? -place.start : 0)
    if (!place) continue
    if (within(step.preferred, place)) preferred++
    minutes += place.start - place.end
    if (step.ownMoment === undefined) away += Math.abs(place.start - step.usualMinutesBeforeBed)
    else awayFromOwnMoment += Math.abs(place.start - step.ownMoment)
  }
  return [...missing, -preferred, -minutes, awayFromOwnMoment, broken(places), away, ...starts]
}

const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const index = one.findIndex((value, at) => value !== other[at])
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0)
}

/** Whether two places share any time, or are two portions of magnesium within two hours. */
export const share = (one: Place, other: Place): boolean =>
  (one.start > other.end && other.start > one.end) ||
  (one.id.startsWith('magnesium') &&
    other.id.startsWith('magnesium') &&
    Math.abs(one.start - other.start) < 120)

/** The best evening by trying every combination of places, with no cleverness at all. */
export const bestByTryingEverything = (wish: EveningWish, bedtime: Instant, grid: number): Place[] => {
  const steps = stepsToPlace(wish, bedtime)
  const all = steps.map((step) => everyPlace(wish, bedtime, step, grid))
  const options = steps.map((step, index) => {
    const places = all[index] ?? []
    if (step.id !== 'magnesium_2' || steps[0]?.id !== 'magnesium') return places
    // The second portion gives way when the first would have to leave its preferred window for it.
    const first = inPreferredWindow(steps[0], all[0] ?? [])
    return places.filter((place) => first.length === 0 || first.some((one) => !share(one, place)))
  })
  const broken = ordersOf(wish, bedtime)
  let best: Place[] = []
  let bestWorth = worth(steps, best, wish, bedtime, broken)
  const attempt = (index: number, places: readonly Place[]): void => {
    if (index === steps.length) {
      const its = worth(steps, places, wish, bedtime, broken)
      if (!isBetter(its, bestWorth)) return
      best = [...places]
      bestWorth = its
      return
    }
    for (const place of options[index] ?? []) {
      if (!places.some((other) => share(place, other))) attempt(index + 1, [...places, place])
    }
    attempt(index + 1, places)
  }
  attempt(0, [])
  return best
}
