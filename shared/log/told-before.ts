import { isoUtc } from '../evening/wall-time'
import type { LogEvent } from './log-event'
import { rowOf, standingLines } from './log-rows'

const contentOf = (line: LogEvent): string => JSON.stringify(rowOf(line, isoUtc))

/** What an evening has only one of: the answer to a step, and its check-in. */
const placeOf = (line: LogEvent): string | null => {
  if (line.event === 'checked_in') return `${line.evening} check-in`
  return line.event === 'recorded' && !line.entry.extra ? `${line.evening} ${line.entry.step}` : null
}

interface Said {
  readonly places: Set<string | null>
  /** How often the log says what no evening has only one of. */
  readonly times: Map<string, number>
}

const saidIn = (log: readonly LogEvent[]): Said => {
  const standing = standingLines(log)
  const times = new Map<string, number>()
  for (const content of standing.map(contentOf)) times.set(content, (times.get(content) ?? 0) + 1)
  return { places: new Set(standing.map(placeOf)), times }
}

/**
 * Tells of lines without an id of their own whether a log has them: a step that was answered, a night that was told of,
 * or, as often as the log says it, a drink or a refill. Lines it was asked about count as said from then on.
 */
export const toldBefore = (log: readonly LogEvent[]): ((line: LogEvent) => boolean) => {
  let said: Said | undefined
  return (line) => {
    // A table that was exported here has only rows with ids, and ten years of log need a second for this.
    said ??= saidIn(log)
    const { places, times } = said
    const place = placeOf(line)
    if (place !== null) {
      const isTold = places.has(place)
      places.add(place)
      return isTold
    }
    const content = contentOf(line)
    const left = times.get(content) ?? 0
    times.set(content, Math.max(0, left - 1))
    return left > 0
  }
}
