import { logEvent } from '../document/log-document'
import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { parseWallTime, resolveInEvening } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'
import { csvRows } from './csv'
import { datesIn } from './csv-dates'
import type { Column } from './log-columns'
import type { LogEvent } from './log-event'
import { toldBefore } from './told-before'

/** What reading a table came to: its lines, how many of them the log has already, and the rows that can't be read. */
export interface LogFromCsv {
  readonly lines: readonly LogEvent[]
  readonly known: number
  /** Row numbers as a spreadsheet counts them, the header being 1. */
  readonly unreadable: readonly number[]
}

/** What rows are read with. */
export interface CsvReading {
  /** The log they come into, all of it. */
  readonly log: readonly LogEvent[]
  readonly newId: () => string
  readonly now: Instant
  /** Holds for rows that name no zone. */
  readonly zone: Zone
}

type Cells = (column: Column) => string | undefined

/** A moment: ISO 8601 with an offset, or a time of day in the evening of its row. */
const momentOf = (text: string | undefined, evening: EveningDate, zone: Zone): Instant | undefined => {
  if (text === undefined) return undefined
  const time = parseWallTime(text.replace(/^(\d{1,2}:\d\d):\d\d$/, '$1'))
  if (time) return resolveInEvening(evening, time, zone).instant
  return /T\d\d:\d\d.*(Z|[+-]\d\d:?\d\d)$/.test(text) ? Date.parse(text) : undefined
}

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text.replace(',', '.'))

const given = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const contentOf = (cell: Cells, evening: EveningDate, zone: Zone): Record<string, unknown> => {
  const moment = (column: Column): Instant | undefined => momentOf(cell(column), evening, zone)
  const number = (column: Column): number | undefined => numberOf(cell(column))
  const at = moment('at')
  switch (cell('what')) {
    case 'step': {
      const start = moment('planned')
      const window = [moment('window_from') ?? start, moment('window_to') ?? start]
      return {
        event: 'recorded',
        entry: given({
          step: cell('step'),
          answer: cell('answer'),
          happenedAt: at,
          planned: start === undefined ? undefined : { start, window },
          reason: cell('reason'),
          note: cell('note'),
          amountMilligrams: number('amount_mg'),
          extra: cell('extra') === 'yes' ? true : undefined,
        }),
      }
    }
    case 'drink':
      return {
        event: 'drank',
        drink: { kind: cell('drink'), milligrams: number('caffeine_mg') },
        drankAt: at,
      }
    case 'alcohol':
      return { event: 'drank_alcohol', glasses: number('glasses'), drankAt: at }
    case 'check_in':
      return {
        event: 'checked_in',
        checkIn: given({
          toBedAt: moment('to_bed_at'),
          asleepAfterMinutes: number('asleep_after_min'),
          awakenings: number('awakenings'),
          awakeMinutes: number('awake_min'),
          wokeAt: moment('woke_at'),
          upAt: moment('up_at'),
          rating: number('rating'),
          note: cell('note'),
        }),
      }
    case 'stock_refilled':
    case 'stock_counted':
      return {
        event: 'stocked',
        stock: given({
          change: cell('what')?.replace('stock_', ''),
          tablets: number('tablets'),
          milligramsPerTablet: number('tablet_mg'),
        }),
      }
    default:
      return {}
  }
}

/** One row as a line; undefined for one that is none of the log's, and for an evening that is still to come. */
const lineOf = (
  cell: Cells,
  evening: EveningDate | undefined,
  { newId, now, zone: here }: CsvReading,
): LogEvent | undefined => {
  if (!evening || evening > addEvenings(eveningOf(now, here), 1)) return undefined
  const zone = parseZone(cell('zone') ?? '') ?? here
  return logEvent.safeParse({
    id: cell('id') ?? newId(),
    evening,
    writtenAt: momentOf(cell('written_at'), evening, zone) ?? now,
    zone,
    ...contentOf(cell, evening, zone),
  }).data
}

/** So many rows are read before others get their turn. */
const AT_ONCE = 500

/**
 * Reads a table of the log; null when its header names no `evening` and `what`. Columns may stand in any order, others
 * are ignored. A row the log has is left as it is: one with an id of the log, or one without that says the same again.
 * Yields the share that is read, 0 to 1.
 */
export function* logFromCsv(text: string, reading: CsvReading): Generator<number, LogFromCsv | null> {
  const [header, ...rows] = csvRows(text)
  const places = new Map(header?.map((name, place) => [name.trim().toLowerCase(), place]))
  if (!places.has('evening') || !places.has('what')) return null
  const cellsOf =
    (row: readonly string[]): Cells =>
    (column) =>
      row[places.get(column) ?? -1]?.trim() || undefined
  const dateOf = datesIn(rows.map((row) => cellsOf(row)('evening') ?? ''))
  const ids = new Set(reading.log.map(({ id }) => id))
  const isTold = toldBefore(reading.log)
  const lines: LogEvent[] = []
  const unreadable: number[] = []
  let known = 0
  for (const [index, row] of rows.entries()) {
    if (index % AT_ONCE === 0) yield index / rows.length
    if (row.every((one) => one.trim() === '')) continue
    const cell = cellsOf(row)
    const line = lineOf(cell, dateOf(cell('evening') ?? ''), reading)
    if (!line) unreadable.push(index + 2)
    else if (cell('id') === undefined ? isTold(line) : ids.has(line.id)) known += 1
    else {
      ids.add(line.id)
      lines.push(line)
    }
  }
  return { lines, known, unreadable }
}
