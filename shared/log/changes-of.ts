import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Zone } from '../evening/zone'
import { standingEntries } from './entries-of'
import type { Entry, LogEvent } from './log-event'

/** One change of what was recorded first: what stood before and after it. Null: nothing. */
export interface LogChange {
  /** The line that made it. */
  readonly id: string
  readonly at: Instant
  readonly zone: Zone
  readonly before: Entry | null
  readonly after: Entry | null
}

/** The line that first recorded what a line is about. */
const rootOf = (byId: ReadonlyMap<string, LogEvent>, line: LogEvent): LogEvent => {
  const about = line.event === 'corrected' ? line.corrects : line.event === 'undone' ? line.undoes : undefined
  const earlier = about === undefined ? undefined : byId.get(about)
  return earlier ? rootOf(byId, earlier) : line
}

/** The history of an evening's entries: every correction, undo and undo of an undo, the oldest first. */
export const changesOf = (events: readonly LogEvent[], evening: EveningDate): LogChange[] => {
  const lines = events.filter((line) => line.evening === evening)
  const byId = new Map<string, LogEvent>()
  return lines.flatMap((line, index) => {
    const root = rootOf(byId, line)
    byId.set(line.id, line)
    if (root === line || root.event !== 'recorded') return []
    const standing = (until: number): Entry | null =>
      standingEntries(lines.slice(0, until)).find(({ id }) => id === root.id)?.entry ?? null
    return [
      {
        id: line.id,
        at: line.writtenAt,
        zone: line.zone,
        before: standing(index),
        after: standing(index + 1),
      },
    ]
  })
}
