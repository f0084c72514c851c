import type { EveningDate } from '../evening/evening-date'
import type { Entry, LogEvent } from './log-event'
import { takenBack } from './taken-back'

/** An entry as it stands after corrections, under the id of the line that first recorded it. */
export interface StandingEntry {
  readonly id: string
  readonly evening: EveningDate
  readonly entry: Entry
}

/**
 * Folds log lines into the entries that stand: a correction replaces what it corrects, an undo takes back the entry
 * or the correction it names. The order of lines is the order they were written in.
 */
export const standingEntries = (events: readonly LogEvent[]): StandingEntry[] => {
  const undone = takenBack(events)
  const standing = new Map<string, StandingEntry>()
  for (const line of events) {
    if ((line.event !== 'recorded' && line.event !== 'corrected') || undone.has(line.id)) continue
    const id = line.event === 'recorded' ? line.id : line.corrects
    if (line.event === 'corrected' && !standing.has(id)) continue
    standing.set(id, { id, evening: line.evening, entry: line.entry })
  }
  return [...standing.values()]
}

/**
 * The standing answer to each step of one evening, without what was done once more besides; when a step was answered
 * more than once, the last one.
 */
export const entriesOf = (events: readonly LogEvent[], evening: EveningDate): Map<string, StandingEntry> =>
  new Map(
    standingEntries(events)
      .filter((standing) => standing.evening === evening && !standing.entry.extra)
      .map((standing) => [standing.entry.step, standing]),
  )
