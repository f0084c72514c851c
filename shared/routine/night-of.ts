import type { EveningDate } from '../evening/evening-date'
import { weekdayOf } from '../evening/evening-date'
import type { Night, Routine } from './routine'

/** What a routine wants of one evening: a night with its times, a rest evening, a skipped one or a pause. */
export type NightWish =
  | ({ readonly kind: 'night'; readonly fromException: boolean } & Night)
  | { readonly kind: 'rest' | 'skipped' | 'paused' }

/**
 * The routine applied to a date: a dated exception wins over a pause, a pause over the weekday.
 *
 * @example nightOf(routine, '2026-11-21') // { kind: 'night', bed: '00:30', wake: '09:00', fromException: true }
 */
export const nightOf = (
  routine: Pick<Routine, 'week' | 'exceptions' | 'pauses'>,
  evening: EveningDate,
): NightWish => {
  const exception = routine.exceptions.find((one) => one.evening === evening)
  if (exception) {
    if ('skip' in exception) return { kind: 'skipped' }
    return { kind: 'night', bed: exception.bed, wake: exception.wake, fromException: true }
  }
  if (routine.pauses.some((pause) => pause.from <= evening && evening <= pause.to)) return { kind: 'paused' }
  const night = routine.week[weekdayOf(evening)]
  return night ? { kind: 'night', bed: night.bed, wake: night.wake, fromException: false } : { kind: 'rest' }
}
