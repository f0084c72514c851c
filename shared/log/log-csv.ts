import { isoUtc, isoWithOffset } from '../evening/wall-time'
import { parseZone } from '../evening/zone'
import { BYTE_ORDER_MARK, csvText } from './csv'
import { LOG_COLUMNS } from './log-columns'
import type { LogEvent } from './log-event'
import { rowOf, standingLines } from './log-rows'
import { withoutAmounts } from './without-amount'

const cellsOf = (line: LogEvent): string[] => {
  const zone = parseZone(line.zone)
  // A log may name a zone that this computer does not know yet.
  const show = (at: number): string => (zone ? isoWithOffset(at, zone) : isoUtc(at))
  const { id, writtenAt } = line
  const row = { ...rowOf(line, show), zone: line.zone, written_at: show(writtenAt), id }
  return LOG_COLUMNS.map((column) => String(row[column] ?? ''))
}

/**
 * The log as a table: what stands, not its history. Amounts of magnesium only where they may be shown. A month at a
 * time, after the heading, so that ten years of it hold nothing up.
 */
export function* logCsv(
  months: Iterable<readonly LogEvent[]>,
  { amounts }: { readonly amounts: boolean },
): Generator<string> {
  yield `${BYTE_ORDER_MARK}${csvText([LOG_COLUMNS])}`
  for (const events of months) {
    yield csvText(standingLines(amounts ? events : withoutAmounts(events)).map(cellsOf))
  }
}
