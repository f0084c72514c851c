import type { Entry, LogEvent } from './log-event'

/** An entry as it is shown to somebody who should see no amounts of magnesium; the log itself keeps them. */
export const withoutAmount = (entry: Entry): Entry => {
  const { amountMilligrams: _, ...others } = entry
  return others
}

/** Lines of the log for the same eyes: what was taken and counted, but of no amount. */
export const withoutAmounts = (events: readonly LogEvent[]): LogEvent[] =>
  events.map((line) => {
    if (line.event === 'recorded' || line.event === 'corrected')
      return { ...line, entry: withoutAmount(line.entry) }
    if (line.event !== 'stocked') return line
    const { milligramsPerTablet: _, ...stock } = line.stock
    return { ...line, stock }
  })
