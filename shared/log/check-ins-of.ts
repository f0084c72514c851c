import type { EveningDate } from '../evening/evening-date'
import type { CheckIn, LogEvent } from './log-event'
import { takenBack } from './taken-back'

/** A check-in as it stands, with the id to take it back. */
export interface StandingCheckIn {
  readonly id: string
  readonly evening: EveningDate
  readonly checkIn: CheckIn
}

/** The check-in of each evening that has one: the last one written that was not taken back. */
export const checkInsOf = (events: readonly LogEvent[]): ReadonlyMap<EveningDate, StandingCheckIn> => {
  const undone = takenBack(events)
  return new Map(
    events.flatMap((line) =>
      line.event === 'checked_in' && !undone.has(line.id)
        ? [[line.evening, { id: line.id, evening: line.evening, checkIn: line.checkIn }]]
        : [],
    ),
  )
}
