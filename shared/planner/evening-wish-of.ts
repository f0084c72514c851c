import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { LIGHTS_OUT, OFF_BY_DEFAULT, SWITCHABLE_STEPS } from '../routine/built-in-steps'
import type { Night, Routine } from '../routine/routine'
import type { Step } from '../routine/step'
import type { BusyTime, CaffeineWish, EveningWish, MedicineTimes, SettledStep } from './evening-wish'

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
  /** Durations a bath may have in minutes, the best first; the usual ones when left out. */
  readonly bathMinutes?: readonly number[]
  readonly settled?: readonly SettledStep[]
  readonly now?: Instant
}

/** Gathers one evening's wish: the steps that are switched on and allowed, with what the evening has to respect. */
export const eveningWishOf = (sources: EveningSources): EveningWish => {
  const { routine, night, evening, zone, caffeine, magnesium, bathMinutes } = sources
  const isWanted = ({ id }: Step): boolean =>
    (routine.steps[id] ?? !OFF_BY_DEFAULT.has(id)) && (id !== 'magnesium' || magnesium)
  const fitted = (step: Step): Step =>
    step.id === 'warm_bath' && bathMinutes ? { ...step, durations: bathMinutes } : step
  return {
    evening,
    zone,
    bed: night.bed,
    wake: night.wake,
    steps: [...SWITCHABLE_STEPS.filter(isWanted).map(fitted), LIGHTS_OUT],
    caffeine,
    commitments: sources.commitments ?? [],
    medicines: sources.medicines ?? [],
    settled: sources.settled ?? [],
    ...(sources.now === undefined ? {} : { now: sources.now }),
  }
}
