import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { LogEvent } from '../log/log-event'
import { stockLines } from './tablets-left'

/** So many evenings of refills and counts are shown: a year and a month (design choice). */
const EVENINGS_OF_STOCK = 396

/**
 * The lines the stock is found from: a year of them, and as much more as it takes to come to a count, or to a year in
 * which nothing was bought or counted. `log` tells the lines of the evenings between two.
 */
export const stockLinesRead = (
  last: EveningDate,
  log: (first: EveningDate, last: EveningDate) => readonly LogEvent[],
): readonly LogEvent[] => {
  const from = addEvenings(last, 1 - EVENINGS_OF_STOCK)
  const lines = log(from, last)
  const changes = stockLines(lines)
  if (changes.length === 0 || changes.some(({ stock }) => stock.change === 'counted')) return lines
  return [...stockLinesRead(addEvenings(from, -1), log), ...lines]
}
