import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Drink, LogEvent } from './log-event'
import { takenBack } from './taken-back'

/** A drink that was logged and not taken back. */
export interface LoggedDrink extends Drink {
  /** The id to undo it with, and the evening it was written in. */
  readonly id: string
  readonly evening: EveningDate
  readonly drankAt: Instant
}

/** The drinks drunk from one instant until just before another, the first one first. */
export const drinksOf = (events: readonly LogEvent[], from: Instant, until: Instant): LoggedDrink[] => {
  const undone = takenBack(events)
  return events
    .flatMap((line) =>
      line.event === 'drank' && !undone.has(line.id)
        ? [{ id: line.id, evening: line.evening, ...line.drink, drankAt: line.drankAt }]
        : [],
    )
    .filter(({ drankAt }) => from <= drankAt && drankAt < until)
    .sort((one, other) => one.drankAt - other.drankAt)
}

/** Alcohol that was logged and not taken back. */
export interface LoggedAlcohol {
  readonly id: string
  readonly evening: EveningDate
  readonly glasses: number
  readonly drankAt: Instant
}

/** Glasses of alcohol drunk from one instant until just before another, the first one first. */
export const alcoholOf = (events: readonly LogEvent[], from: Instant, until: Instant): LoggedAlcohol[] => {
  const undone = takenBack(events)
  return events
    .flatMap((line) =>
      line.event === 'drank_alcohol' && !undone.has(line.id)
        ? [{ id: line.id, evening: line.evening, glasses: line.glasses, drankAt: line.drankAt }]
        : [],
    )
    .filter(({ drankAt }) => from <= drankAt && drankAt < until)
    .sort((one, other) => one.drankAt - other.drankAt)
}
