import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Drink, LogEvent } from './log-event'

/** A drink that was logged and not taken back. */
export interface LoggedDrink extends Drink {
  /** The id to undo it with, and the evening it was written in. */
  readonly id: string
  readonly evening: EveningDate
  readonly drankAt: Instant
}

/** The drinks drunk from one instant until just before another, the first one first. */
export const drinksOf = (events: readonly LogEvent[], from: Instant, until: Instant): LoggedDrink[] => {
  const undone = new Set(events.flatMap((line) => (line.event === 'undone' ? [line.undoes] : [])))
  return events
    .flatMap((line) =>
      line.event === 'drank' && !undone.has(line.id)
        ? [{ id: line.id, evening: line.evening, ...line.drink, drankAt: line.drankAt }]
        : [],
    )
    .filter(({ drankAt }) => from <= drankAt && drankAt < until)
    .sort((one, other) => one.drankAt - other.drankAt)
}
