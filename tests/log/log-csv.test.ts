import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkInsOf } from '../../shared/log/check-ins-of'
import { csvRows, csvText } from '../../shared/log/csv'
import { standingEntries } from '../../shared/log/entries-of'
import { LOG_COLUMNS, logCsv, logFromCsv } from '../../shared/log/log-csv'
import { date, zoneOf } from '../support/evenings'
import { anyLog } from '../support/log-arbitrary'
import { NOW, taken } from '../support/log-lines'

const reading = {
  isKnown: () => false,
  newId: () => '00000000-0000-4000-9000-000000000001',
  writtenAt: NOW,
  zone: zoneOf('Europe/Amsterdam'),
}

describe('a table as comma-separated values', () => {
  it('comes back cell by cell, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('=1+1', "'", "'=x", '+31 6', '@a', '\t', '"', 'a\r\nb', ' '),
    )
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const wanted = rows.filter((row) => row.some((one) => one !== ''))
        expect(csvRows(csvText([['a', 'b'], ...wanted])).slice(1)).toEqual(wanted)
      }),
    )
  })

  it('begins no cell with what a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('=', '+', '-', '@', '\t', '\r'), (text, first) => {
        const written = csvText([[`${first}${text}`]]).slice(1)
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
    ['empty lines', 'a,b\n\n1,2\n\n'],
  ])('is read with %s', (_, text) => {
    expect(csvRows(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })
})

describe('the log as a table', () => {
  it('holds everything that stands and comes back as it is', () => {
    fc.assert(
      fc.property(anyLog, (lines) => {
        const found = logFromCsv(logCsv(lines, { amounts: true }), reading)
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
    expect(logCsv([taken(1)], { amounts: true })).toBe(
      `\uFEFF${LOG_COLUMNS.join(',')}\r\n2026-11-22,step,magnesium,done,2026-11-22T22:05:30+01:00,Europe/Amsterdam${','.repeat(20)}2026-11-22T22:05:30+01:00,00000000-0000-4000-8000-000000000001\r\n`,
    )
  })

  it('takes the time of day in the evening of its row, also after midnight', () => {
    const found = logFromCsv('what,evening,at,drink,caffeine_mg\ndrink,2026-11-22,00:20,coffee,90', reading)
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
    ]
    expect(logFromCsv(rows.join('\n'), reading)).toMatchObject({
      lines: [{ event: 'drank_alcohol', glasses: 1 }],
      unreadable: [2, 4],
    })
    expect(logFromCsv('name,amount\nbath,3', reading)).toBeNull()
    expect(logFromCsv('', reading)).toBeNull()
  })
})
