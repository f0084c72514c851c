import type { Instant } from '../evening/instant'
import type { Step, StepId } from '../routine/step'
import type { Candidate } from './choices'
import { choicesOf } from './choices'
import type { EveningWish } from './evening-wish'
import type { Hindrance, MedicineGap } from './forbidden-times'
import { hindrancesOf, medicineGaps } from './forbidden-times'
import { spanBetween } from './span'
import type { PlacedSpan } from './usual-orders'

/** One evening with its bedtime found: what placing, explaining and repairing all look at. */
export interface Tonight {
  readonly wish: EveningWish
  readonly bedtime: Instant
  /** The `do` steps that still need a place, the most important first. */
  readonly toPlace: readonly Step[]
  /** What stands already: settled steps, and the moments of the other `stop` and `from` steps. */
  readonly standing: readonly PlacedSpan[]
  readonly gaps: readonly MedicineGap[]
  readonly hindrances: (step: StepId) => readonly Hindrance[]
}

const PRIORITY: readonly StepId[] = ['magnesium', 'magnesium_2', 'warm_bath', 'wind_down']

const rank = ({ id }: Step): number => (PRIORITY.includes(id) ? PRIORITY.indexOf(id) : PRIORITY.length)

/** Looks at a wish from its bedtime. The medicine gaps depend on the date alone, so they may be passed on. */
export const tonightOf = (
  wish: EveningWish,
  bedtime: Instant,
  gaps: readonly MedicineGap[] = medicineGaps(wish),
): Tonight => {
  const isSettled = (id: StepId): boolean => wish.settled.some((settled) => settled.id === id)
  const open = wish.steps.filter(({ id }) => !isSettled(id) && id !== 'lights_out')
  const standing = [
    ...wish.settled.map(({ id, start, end }) => ({ step: id, ...spanBetween(start, end, bedtime) })),
    ...open
      .filter(({ kind }) => kind !== 'do')
      .map(({ id, usualMinutesBeforeBed }) => ({
        step: id,
        start: usualMinutesBeforeBed,
        end: usualMinutesBeforeBed,
      })),
  ]
  return {
    wish,
    bedtime,
    toPlace: open.filter(({ kind }) => kind === 'do').sort((one, other) => rank(one) - rank(other)),
    standing,
    gaps,
    hindrances: (step) => hindrancesOf(step, wish, gaps, bedtime),
  }
}

/** Every place each step could have tonight, the most important step first. */
export const candidatesOf = ({ toPlace, hindrances, standing }: Tonight, gridMinutes = 1): Candidate[] =>
  toPlace.map((step) => ({
    id: step.id,
    choices: choicesOf(step, hindrances(step.id), standing, gridMinutes),
  }))
