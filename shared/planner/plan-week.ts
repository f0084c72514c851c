import type { EveningDate } from '../evening/evening-date'
import { eveningsFrom } from '../evening/evening-date'
import { nightOf } from '../routine/night-of'
import type { Routine } from '../routine/routine'
import type { EveningPlan } from './evening-plan'
import type { EveningSources } from './evening-wish-of'
import { eveningWishOf } from './evening-wish-of'
import { planEvening } from './plan-evening'

/** What is the same on every evening of a range. */
export type EveryEvening = Omit<
  EveningSources,
  'routine' | 'night' | 'evening' | 'commitments' | 'settled' | 'now'
>

/**
 * Plans every evening from `first` to `last`, both included; rest evenings, skipped ones and pauses are absent.
 *
 * @example planWeek(routine, '2026-11-16', '2026-11-22', circumstances) // at most seven plans
 */
export const planWeek = (
  routine: Routine,
  first: EveningDate,
  last: EveningDate,
  everyEvening: EveryEvening,
): EveningPlan[] =>
  eveningsFrom(first, last).flatMap((evening) => {
    const night = nightOf(routine, evening)
    return night.kind === 'night'
      ? [planEvening(eveningWishOf({ ...everyEvening, routine, night, evening }))]
      : []
  })
