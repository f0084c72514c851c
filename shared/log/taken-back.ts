import type { LogEvent } from './log-event'

/**
 * Ids of the lines that were taken back. An undo can be undone itself, so the last word counts: lines are read from
 * the newest to the oldest.
 */
export const takenBack = (events: readonly LogEvent[]): ReadonlySet<string> => {
  const undone = new Set<string>()
  for (let index = events.length - 1; index >= 0; index -= 1) {
    const line = events[index]
    if (line?.event === 'undone' && !undone.has(line.id)) undone.add(line.undoes)
  }
  return undone
}
