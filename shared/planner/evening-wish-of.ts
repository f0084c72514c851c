import type { EveningDate } from '../evening/evening-date'
import { weekdayOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { CAFFEINE_CUTOFF, LIGHTS_OUT, MAGNESIUM_2, OFF_BY_DEFAULT } from '../routine/built-in-steps'
import type { ChangeOfEvening, MinutesOfSteps } from '../routine/evening-change'
import type { Meals } from '../routine/meals'
import { atOwnMoment } from '../routine/own-moment'
import type { OwnStep } from '../routine/own-step'
import type { Night, Routine, WeekdaySwitches } from '../routine/routine'
import type { Step } from '../routine/step'
import { isOwnStepId } from '../routine/step'
import { stepsOf } from '../routine/steps-of'
import type { BusyTime, CaffeineWish, EveningWish, MedicineTimes, SettledStep } from './evening-wish'
import { isMagnesium } from './forbidden-times'

/** What a routine knows about one evening, and what surrounds it. */
export interface EveningSources {
  readonly routine: Pick<Routine, 'steps'>
  readonly night: Night
  readonly evening: EveningDate
  readonly zone: Zone
  readonly caffeine: CaffeineWish
  readonly commitments?: readonly BusyTime[]
  readonly medicines?: readonly MedicineTimes[]
  /** Whether the health answers allow magnesium to be planned. */
  readonly magnesium: boolean
  /** Whether a limit for caffeine may be planned; it may when left out. */
  readonly caffeineLimit?: boolean
  /** Durations a bath may have in minutes, the best first; the usual ones when left out. */
  readonly bathMinutes?: readonly number[]
  readonly ownSteps?: readonly OwnStep[]
  readonly weekdaySteps?: WeekdaySwitches
  /** Where the user put steps on every evening, in minutes before bed. */
  readonly moments?: MinutesOfSteps
  readonly meals?: Meals
  /** Whether a second portion of magnesium is wished, with dinner. */
  readonly splitDose?: boolean
  /** What is different about this evening. */
  readonly change?: ChangeOfEvening
  readonly homeAt?: Instant
  readonly settled?: readonly SettledStep[]
  readonly now?: Instant
}

/** What decides which steps an evening has. */
export type StepSources = Pick<
  EveningSources,
  'routine' | 'evening' | 'magnesium' | 'caffeineLimit' | 'ownSteps' | 'weekdaySteps' | 'splitDose' | 'change'
>

/** The steps of one evening that are switched on and allowed, without lights out, which is always there. */
export const switchedOn = (sources: StepSources): Step[] => {
  const { routine, evening, magnesium, caffeineLimit = true } = sources
  const { ownSteps = [], splitDose = false, change = {} } = sources
  const ofWeekday = sources.weekdaySteps?.[weekdayOf(evening)] ?? {}
  const isSwitchedOn = ({ id }: Step): boolean => {
    if (change.without?.includes(id)) return false
    if (change.with?.includes(id)) return true
    return ofWeekday[id] ?? routine.steps[id] ?? !OFF_BY_DEFAULT.has(id)
  }
  const isWanted = (step: Step): boolean =>
    isSwitchedOn(step) &&
    (magnesium || !isMagnesium(step.id)) &&
    (caffeineLimit || step.id !== CAFFEINE_CUTOFF.id) &&
    (splitDose || step.id !== MAGNESIUM_2.id)
  return stepsOf(ownSteps).filter(isWanted)
}

/** Gathers one evening's wish: the steps that are switched on and allowed, with what the evening has to respect. */
export const eveningWishOf = (sources: EveningSources): EveningWish => {
  const { night, evening, zone, caffeine, bathMinutes } = sources
  const { moments = {}, meals = {}, change = {} } = sources
  const fitted = (step: Step): Step => {
    const allowed = step.id === 'warm_bath' && bathMinutes ? { ...step, durations: bathMinutes } : step
    const lasting = shortened(allowed, change.minutes?.[step.id])
    const moment = change.moments?.[step.id] ?? moments[step.id]
    return moment === undefined ? lasting : atOwnMoment(lasting, moment)
  }
  return {
    evening,
    zone,
    bed: night.bed,
    wake: night.wake,
    steps: [...switchedOn(sources).map(fitted), LIGHTS_OUT],
    caffeine,
    commitments: sources.commitments ?? [],
    medicines: sources.medicines ?? [],
    meals,
    settled: sources.settled ?? [],
    ...(sources.now === undefined ? {} : { now: sources.now }),
    ...(sources.homeAt === undefined ? {} : { homeAt: sources.homeAt }),
  }
}

/** A step that takes so many minutes, where that makes sense for it: as long as it may be, or shorter if it is one's own. */
const shortened = (step: Step, minutes: number | undefined): Step => {
  if (minutes === undefined) return step
  const makesSense =
    isOwnStepId(step.id) && step.kind === 'do'
      ? minutes >= 1 && minutes <= Math.max(...step.durations)
      : step.durations.includes(minutes)
  return makesSense ? { ...step, durations: [minutes] } : step
}
