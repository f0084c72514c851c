import type { EveningDate } from '../evening/evening-date'
import { isMagnesium } from '../planner/forbidden-times'
import type { Dose } from './dose-warnings'
import type { StandingEntry } from './entries-of'
import { standingEntries } from './entries-of'
import type { Entry, LogEvent } from './log-event'

/** A dose that was logged and stands. */
export interface LoggedDose extends Dose {
  readonly id: string
  readonly evening: EveningDate
}

/** Whether an entry says that magnesium was taken. */
export const isDose = ({ step, answer }: Pick<Entry, 'step' | 'answer'>): boolean =>
  answer === 'done' && isMagnesium(step)

const doseOf = ({ id, evening, entry }: StandingEntry): LoggedDose => ({
  id,
  evening,
  takenAt: entry.happenedAt,
  ...(entry.amountMilligrams === undefined ? {} : { amountMilligrams: entry.amountMilligrams }),
})

/** Every dose of magnesium that stands, second and extra ones included. */
export const dosesOf = (events: readonly LogEvent[]): LoggedDose[] =>
  standingEntries(events)
    .filter(({ entry }) => isDose(entry))
    .map(doseOf)
