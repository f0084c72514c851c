import { logEvent } from '../document/log-document'
import type { EveningDate } from '../evening/evening-date'
import { parseEveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { isoWithOffset, parseWallTime, resolveInEvening } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'
import { checkInsOf } from './check-ins-of'
import { csvRows, csvText } from './csv'
import { standingEntries } from './entries-of'
import type { LogEvent } from './log-event'
import { takenBack } from './taken-back'

/** The columns of the log as a table, in order; docs/log-csv.md tells what each holds. */
export const LOG_COLUMNS = [
  'evening',
  'what',
  'step',
  'answer',
  'at',
  'zone',
  'planned',
  'window_from',
  'window_to',
  'reason',
  'note',
  'amount_mg',
  'extra',
  'drink',
  'caffeine_mg',
  'glasses',
  'to_bed_at',
  'asleep_after_min',
  'awakenings',
  'awake_min',
  'woke_at',
  'up_at',
  'rating',
  'tablets',
  'tablet_mg',
  'written_at',
  'id',
] as const

type Column = (typeof LOG_COLUMNS)[number]
type Row = { readonly [column in Column]?: string | number | undefined }

const rowOf = (line: LogEvent, amounts: boolean): Row | undefined => {
  const known = parseZone(line.zone)
  const iso = (at: Instant | undefined): string | undefined =>
    at === undefined ? undefined : known ? isoWithOffset(at, known) : new Date(at).toISOString()
  const about = {
    evening: line.evening,
    zone: line.zone,
    written_at: iso(line.writtenAt),
    id: line.id,
  }
  switch (line.event) {
    case 'recorded': {
      const { step, answer, happenedAt, planned, reason, note, amountMilligrams, extra } = line.entry
      return {
        ...about,
        what: 'step',
        step,
        answer,
        at: iso(happenedAt),
        planned: iso(planned?.start),
        window_from: iso(planned?.window[0]),
        window_to: iso(planned?.window[1]),
        reason,
        note,
        amount_mg: amounts ? amountMilligrams : undefined,
        extra: extra ? 'yes' : undefined,
      }
    }
    case 'drank': {
      const { kind, milligrams } = line.drink
      return { ...about, what: 'drink', at: iso(line.drankAt), drink: kind, caffeine_mg: milligrams }
    }
    case 'drank_alcohol':
      return { ...about, what: 'alcohol', at: iso(line.drankAt), glasses: line.glasses }
    case 'checked_in': {
      const night = line.checkIn
      return {
        ...about,
        what: 'check_in',
        note: night.note,
        to_bed_at: iso(night.toBedAt),
        asleep_after_min: night.asleepAfterMinutes,
        awakenings: night.awakenings,
        awake_min: night.awakeMinutes,
        woke_at: iso(night.wokeAt),
        up_at: iso(night.upAt),
        rating: night.rating,
      }
    }
    case 'stocked': {
      const { change, tablets, milligramsPerTablet } = line.stock
      const size = amounts ? milligramsPerTablet : undefined
      return { ...about, what: `stock_${change}`, tablets, tablet_mg: size }
    }
    default:
      return undefined
  }
}

/** The lines that stand, each as it stands: an entry in its last correction, one check-in an evening. */
const standingLines = (events: readonly LogEvent[]): LogEvent[] => {
  const undone = takenBack(events)
  const entries = new Map(standingEntries(events).map(({ id, entry }) => [id, entry]))
  const checkIns = new Set([...checkInsOf(events).values()].map(({ id }) => id))
  return events.flatMap((line): LogEvent[] => {
    if (line.event === 'corrected' || line.event === 'undone' || undone.has(line.id)) return []
    if (line.event === 'checked_in') return checkIns.has(line.id) ? [line] : []
    const entry = line.event === 'recorded' ? entries.get(line.id) : undefined
    return line.event === 'recorded' ? (entry ? [{ ...line, entry }] : []) : [line]
  })
}

/** The log as a table: what stands, not its history. Amounts of magnesium only where they may be shown. */
export const logCsv = (events: readonly LogEvent[], { amounts }: { readonly amounts: boolean }): string =>
  csvText([
    LOG_COLUMNS,
    ...standingLines(events).flatMap((line) => {
      const row = rowOf(line, amounts)
      return row ? [LOG_COLUMNS.map((column) => String(row[column] ?? ''))] : []
    }),
  ])

/** What reading a table came to: its lines, how many of them the log has already, and the rows that can't be read. */
export interface LogFromCsv {
  readonly lines: readonly LogEvent[]
  readonly known: number
  /** Row numbers as a spreadsheet counts them, the header being 1. */
  readonly unreadable: readonly number[]
}

/** What rows are read with. */
export interface CsvReading {
  readonly isKnown: (id: string) => boolean
  readonly newId: () => string
  readonly writtenAt: Instant
  /** Holds for rows that name no zone. */
  readonly zone: Zone
}

type Cells = (column: Column) => string | undefined

/** A moment: ISO 8601 with an offset, or a time of day in the evening of its row. */
const momentOf = (text: string | undefined, evening: EveningDate, zone: Zone): Instant | undefined => {
  if (text === undefined) return undefined
  const time = parseWallTime(text)
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

const lineOf = (cell: Cells, reading: CsvReading): LogEvent | undefined => {
  const evening = parseEveningDate(cell('evening') ?? '')
  if (!evening) return undefined
  const zone = parseZone(cell('zone') ?? '') ?? reading.zone
  return logEvent.safeParse({
    id: cell('id') ?? reading.newId(),
    evening,
    writtenAt: momentOf(cell('written_at'), evening, zone) ?? reading.writtenAt,
    zone,
    ...contentOf(cell, evening, zone),
  }).data
}

/**
 * Reads a table of the log; null when its header names no `evening` and `what`. Columns may stand in any order, others
 * are ignored. A row whose id the log has is known and left as it is.
 */
export const logFromCsv = (text: string, reading: CsvReading): LogFromCsv | null => {
  const [header, ...rows] = csvRows(text)
  const places = new Map(header?.map((name, place) => [name.trim().toLowerCase(), place]))
  if (!places.has('evening') || !places.has('what')) return null
  const seen = new Set<string>()
  const lines: LogEvent[] = []
  const unreadable: number[] = []
  let known = 0
  rows.forEach((row, index) => {
    const cell: Cells = (column) => row[places.get(column) ?? -1]?.trim() || undefined
    const line = lineOf(cell, reading)
    if (!line) unreadable.push(index + 2)
    else if (reading.isKnown(line.id) || seen.has(line.id)) known += 1
    else {
      seen.add(line.id)
      lines.push(line)
    }
  })
  return { lines, known, unreadable }
}
