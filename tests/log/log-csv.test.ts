import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInsOf } from '../../shared/log/check-ins-of'
import { csvRows, csvText } from '../../shared/log/csv'
import { standingEntries } from '../../shared/log/entries-of'
import { LOG_COLUMNS } from '../../shared/log/log-columns'
import { logCsv } from '../../shared/log/log-csv'
import type { LogEvent } from '../../shared/log/log-event'
import type { CsvReading } from '../../shared/log/log-from-csv'
import { logFromCsv } from '../../shared/log/log-from-csv'
import { date, zoneOf } from '../support/evenings'
import { anyLog } from '../support/log-arbitrary'
import { NOW, taken } from '../support/log-lines'

const reading: CsvReading = {
  log: [],
  newId: () => '00000000-0000-4000-9000-000000000001',
  now: NOW,
  zone: zoneOf('Europe/Amsterdam'),
}

const tableOf = (lines: readonly LogEvent[]) => [...logCsv([lines], { amounts: true })].join('')

/** What reading a table comes to when nobody looks on. */
const readTable = (text: string, how: CsvReading = reading) => {
  const rows = logFromCsv(text, how)
  let read = rows.next()
  while (!read.done) read = rows.next()
  return read.value
}

describe('a table as comma-separated values', () => {
  it('comes back cell by cell, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', "'", "'=x", '+31 6', '@a', '\t', '"', 'a\r\nb', ' '),
      fc.array(fc.constantFrom(';', '=', "'", '"', '\n', '\t', ' ', 'a')).map((letters) => letters.join('')),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        expect(csvRows(csvText([['a', 'b'], ...rows])).slice(1)).toEqual(rows)
      }),
    )
  })

  it('begins no cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), (text, first) => {
        const written = csvText([[`${first}${text}`]])
        expect(written).toMatch(/^"?'/)
      }),
    )
  })

  it.each([
    ['a mark and CRLF', '\uFEFFa,b\r\n1,2\r\n'],
    ['no mark and LF', 'a,b\n1,2\n'],
    ['semicolons, as Dutch spreadsheets save', 'a;b\r\n1;2\r\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['quotes', '"a","b"\n"1","2"'],
    ['lines ended as on an old Mac', 'a,b\r1,2\r'],
    ['a spreadsheet’s own line above that names the separator', 'sep=;\r\na;b\r\n1;2\r\n'],
  ])('is read with %s', (_, text) => {
    expect(csvRows(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})

it('counts empty lines, as a spreadsheet does', () => {
  expect(csvRows('a,b\n\n1,2\n')).toEqual([['a', 'b'], [''], ['1', '2']])
})

/** A spreadsheet that cuts at semicolons: quotes count only where a cell begins. */
const asDutchSpreadsheet = (text: string): string[] =>
  text
    .split(/\r\n|\n/)
    .flatMap((line) => line.split(/[;\t]/))
    .map((cell) => cell.replace(/^["\s]+/, ''))

it('runs nothing either where a table with commas is opened at semicolons', () => {
  const note = fc
    .array(fc.constantFrom(';', '=', '+', '@', '"', '\n', '\t', ' ', ',', 'a'), { minLength: 1 })
    .map((letters) => letters.join(''))
  fc.assert(
    fc.property(note, (text) => {
      const cells = asDutchSpreadsheet(csvText([['2026-11-22', `bath ${text}`]]))
      expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([])
    }),
  )
  expect(csvText([['2026-11-22', 'mooi;=HYPERLINK("x")']])).toBe('2026-11-22,"mooi;\'=HYPERLINK(""x"")"\r\n')
})

describe('the log as a table', () => {
  it('holds everything that stands and comes back as it is', () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        const found = readTable(tableOf(lines), {
          ...reading,
          now: Date.parse('2199-12-31T12:00Z'),
        })
        expect(found?.unreadable).toEqual([])
        const trimmed = (text: string | undefined) => text?.trim() || undefined
        const entries = (log: typeof lines) =>
          standingEntries(log).map(({ entry, ...one }) => ({
            ...one,
            entry: { ...entry, note: trimmed(entry.note) },
          }))
        expect(entries([...(found?.lines ?? [])])).toEqual(entries(lines))
        const nights = (log: typeof lines) =>
          [...checkInsOf(log).values()].map(({ id, checkIn }) => ({
            id,
            ...checkIn,
            note: trimmed(checkIn.note),
          }))
        expect(nights([...(found?.lines ?? [])])).toEqual(nights(lines))
      }),
      { numRuns: 60 },
    )
  })

  it('is known by its columns and its row, to the letter', () => {
    expect(tableOf([taken(1)])).toBe(
      `\uFEFF${LOG_COLUMNS.join(',')}\r\n2026-11-22,step,magnesium,done,2026-11-22T22:05:30+01:00,Europe/Amsterdam${','.repeat(20)}2026-11-22T22:05:30+01:00,00000000-0000-4000-8000-000000000001\r\n`,
    )
  })

  it('holds one check-in an evening, the last one written', () => {
    const told = (n: number, rating: 2 | 4): LogEvent => ({
      event: 'checked_in',
      id: `00000000-0000-4000-8000-00000000000${n}`,
      evening: date('2026-11-22'),
      writtenAt: NOW + n,
      zone: zoneOf('Europe/Amsterdam'),
      checkIn: { rating },
    })
    expect(readTable(tableOf([told(1, 2), told(2, 4)]))?.lines).toMatchObject([{ checkIn: { rating: 4 } }])
  })

  it('takes the time of day in the evening of its row, also after midnight', () => {
    const found = readTable('what,evening,at,drink,caffeine_mg\ndrink,2026-11-22,00:20,coffee,90', reading)
    expect(found?.lines).toMatchObject([
      { evening: date('2026-11-22'), drankAt: Date.parse('2026-11-23T00:20+01:00') },
    ])
  })

  it('names the rows it can’t read and takes the others; a table of something else is none', () => {
    const rows = [
      'evening,what,at,glasses',
      '2026-02-30,alcohol,20:00,1',
      '2026-11-22,alcohol,20:00,1,5',
      ',,,',
      'x,y,z,1',
      '2026-11-22,gardening,20:00,1',
      '2026-11-22,alcohol,after dinner,1',
      ',alcohol,20:00,1',
    ]
    expect(readTable(rows.join('\n'), reading)).toMatchObject({
      lines: [{ event: 'drank_alcohol', glasses: 1 }],
      unreadable: [2, 5, 6, 7, 8],
    })
    expect(readTable('name,amount\nbath,3', reading)).toBeNull()
    expect(readTable('', reading)).toBeNull()
  })

  const rowsOf = (...rows: string[]) => ['evening,what,step,answer,at,drink,caffeine_mg', ...rows].join('\n')

  it('has each row once, however often a table without ids is read', () => {
    const coffee = '2026-11-21,drink,,,14:00,coffee,90'
    const text = rowsOf('2026-11-21,step,magnesium,done,22:00,,', coffee, coffee)
    let ids = 0
    const newId = () => `00000000-0000-4000-9000-${String((ids += 1)).padStart(12, '0')}`
    const first = readTable(text, { ...reading, newId })
    expect(first).toMatchObject({ known: 0, lines: [{ event: 'recorded' }, {}, {}] })
    const again = { ...reading, newId, log: first?.lines ?? [] }
    expect(readTable(text, again)).toMatchObject({ known: 3, lines: [] })
    // A third coffee is new, another time for the magnesium is not: that step has its answer.
    const more = rowsOf('2026-11-21,step,magnesium,done,21:00,,', coffee, coffee, coffee)
    expect(readTable(more, again)).toMatchObject({ known: 3, lines: [{ event: 'drank' }] })
  })

  it.each([
    ['22-11-2026', '2026-11-22'],
    ['1.2.2026', '2026-02-01'],
    ['22/11/2026', '2026-11-22'],
    ['11/22/2026', '2026-11-22'],
  ])('reads a date that a spreadsheet turned into %s', (turned, evening) => {
    expect(readTable(rowsOf(`${turned},drink,,,21:40:00,coffee,90`), reading)).toMatchObject({
      lines: [{ evening, drankAt: Date.parse(`${evening}T21:40+01:00`) }],
    })
  })

  it.each(['05/11/2026', '2026-02-30', '31-02-2026', '22 november', '2026-11-24', '2062-11-22'])(
    'leaves out an evening it can’t be sure of, or that is still to come: %s',
    (evening) => {
      expect(readTable(rowsOf(`${evening},drink,,,14:00,coffee,90`), reading)).toMatchObject({
        lines: [],
        unreadable: [2],
      })
    },
  )

  it('knows from the other rows which number is the month', () => {
    const found = readTable(
      rowsOf('05/11/2026,drink,,,14:00,coffee,90', '13/11/2026,drink,,,14:00,coffee,90'),
      reading,
    )
    expect(found?.lines.map(({ evening }) => evening)).toEqual(['2026-11-05', '2026-11-13'])
  })
})
