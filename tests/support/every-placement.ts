import { addEvenings } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
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

/** `do` steps that still need a place, the most important first. */
export const stepsToPlace = (wish: EveningWish): Step[] => {
  const open = wish.steps.filter(
    ({ id, kind }) => kind === 'do' && id !== 'lights_out' && !wish.settled.some((one) => one.id === id),
  )
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
    if ([...wish.commitments, ...wish.settled].some((busy) => from < busy.end && busy.start < to))
      return false
    if (!id.startsWith('magnesium')) return true
    return doses.every(({ dose, before, after }) => from >= dose + after || from <= dose - before)
  }
}

const within = (window: Step['accepted'], { start, end }: Place): boolean =>
  start <= window.earliestStart &&
  start >= (window.latestStart ?? 0) &&
  end >= (window.latestEnd ?? Number.NEGATIVE_INFINITY) &&
  (window.latestEnd === undefined || start >= window.latestEnd)

/** Every place of a step in its accepted window that the evening allows, starts on a grid. */
export const everyPlace = (wish: EveningWish, bedtime: Instant, step: Step, grid: number): Place[] => {
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

/** Where the steps of a usual order stand: settled, standing by themselves, or placed. */
const findIn = (places: readonly Place[], wish: EveningWish, bedtime: Instant) => (id: string) => {
  const settled = wish.settled.find((one) => one.id === id)
  if (settled) return { start: (bedtime - settled.start) / 60_000, end: (bedtime - settled.end) / 60_000 }
  const standing = wish.steps.find((step) => step.id === id && step.kind !== 'do')
  if (standing) return { start: standing.usualMinutesBeforeBed, end: standing.usualMinutesBeforeBed }
  return places.find((place) => place.id === id)
}

const brokenOrders = (find: ReturnType<typeof findIn>): number => {
  const bath = find('warm_bath')
  const magnesium = find('magnesium')
  const windDown = find('wind_down')
  const exercise = find('exercise_end')
  let broken = 0
  if (bath && magnesium && bath.end - magnesium.start < 10) broken++
  if (magnesium && windDown && magnesium.start - windDown.start < 5) broken++
  if (exercise && bath && exercise.start - bath.start < 30) broken++
  return broken
}

/** How good an evening is: compare from left to right, smaller is better. */
export const worth = (
  steps: readonly Step[],
  places: readonly Place[],
  wish: EveningWish,
  bedtime: Instant,
): number[] => {
  const missing: number[] = []
  const starts: number[] = []
  let preferred = 0
  let minutes = 0
  let away = 0
  for (const step of steps) {
    const place = places.find(({ id }) => id === step.id)
    missing.push(place ? 0 : 1)
    starts.push(place ? -place.start : 0)
    if (!place) continue
    if (within(step.preferred, place)) preferred++
    minutes += place.start - place.end
    away += Math.abs(place.start - step.usualMinutesBeforeBed)
  }
  return [...missing, -preferred, -minutes, brokenOrders(findIn(places, wish, bedtime)), away, ...starts]
}

const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const index = one.findIndex((value, at) => value !== other[at])
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0)
}

/** Whether two places share any time. */
export const share = (one: Place, other: Place): boolean => one.start > other.end && other.start > one.end

/** The best evening by trying every combination of places, with no cleverness at all. */
export const bestByTryingEverything = (wish: EveningWish, bedtime: Instant, grid: number): Place[] => {
  const steps = stepsToPlace(wish)
  const options = steps.map((step) => everyPlace(wish, bedtime, step, grid))
  let best: Place[] = []
  let bestWorth = worth(steps, best, wish, bedtime)
  const attempt = (index: number, places: readonly Place[]): void => {
    if (index === steps.length) {
      const its = worth(steps, places, wish, bedtime)
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
