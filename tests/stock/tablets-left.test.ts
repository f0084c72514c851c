import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MINUTE } from '../../shared/evening/instant'
import type { Entry, LogEvent, StockChange } from '../../shared/log/log-event'
import { stockLinesRead } from '../../shared/stock/stock-lines-read'
import { tabletsLeft } from '../../shared/stock/tablets-left'
import { date, zoneOf } from '../support/evenings'

const START = Date.parse('2026-10-24T20:00:00Z')
const NOW = { tabletMilligrams: 100, portion: (step: string) => (step === 'magnesium_2' ? 1 : 2) }
const id = (n: number): string => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
const written = (n: number, minute: number) => ({
  id: id(n),
  evening: date('2026-10-24'),
  writtenAt: START + minute * MINUTE,
  zone: zoneOf('Europe/Amsterdam'),
})
const stocked = (
  n: number,
  minute: number,
  change: StockChange['change'],
  tablets: number,
  milligramsPerTablet = 100,
): LogEvent => ({ ...written(n, minute), event: 'stocked', stock: { change, tablets, milligramsPerTablet } })
const dose = (minute: number, rest: Partial<Entry> = {}): Entry => ({
  step: 'magnesium',
  answer: 'done',
  happenedAt: START + minute * MINUTE,
  amountMilligrams: 200,
  ...rest,
})
const took = (n: number, minute: number, rest: Partial<Entry> = {}): LogEvent => ({
  ...written(n, minute),
  event: 'recorded',
  entry: dose(minute, rest),
})
const sizeless = (line: LogEvent): LogEvent => {
  if (line.event !== 'stocked') return line
  const { milligramsPerTablet: _, ...stock } = line.stock
  return { ...line, stock }
}
const undo = (n: number, undoes: number): LogEvent => ({
  ...written(n, n),
  event: 'undone',
  undoes: id(undoes),
})
const left = (...lines: LogEvent[]) => tabletsLeft(lines, NOW)
const bought = stocked(1, 0, 'refilled', 30)

describe('the tablets left', () => {
  it('are unknown before the first count, and doses from before it took none of them', () => {
    expect([left(), left(took(2, 5)), left(took(2, -5), bought)]).toEqual([null, null, 30])
    expect(left(sizeless(stocked(1, 0, 'counted', 12)))).toBe(12)
  })
  it.each<[string, LogEvent[], number]>([
    ['a dose', [took(2, 10)], 28],
    ['a skipped evening', [took(2, 10, { answer: 'skipped' })], 30],
    ['a bath', [took(2, 10, { step: 'warm_bath' })], 30],
    ['an extra dose', [took(2, 10), took(3, 20, { extra: true, amountMilligrams: 100 })], 27],
    ['a second portion of untold amount', [{ ...took(2, 10), ...untold('magnesium_2') }], 29],
    ['a dose of untold amount', [{ ...took(2, 10), ...untold('magnesium') }], 28],
    ['a dose of nothing', [took(2, 10, { amountMilligrams: 0 })], 30],
    ['a refill that tells no size', [sizeless(stocked(2, 5, 'refilled', 9))], 39],
    ['a dose that was taken back', [took(2, 10), undo(3, 2)], 30],
    ['a dose that was put back', [took(2, 10), undo(3, 2), undo(4, 3)], 28],
    [
      'a corrected dose',
      [
        took(2, 10),
        {
          ...written(3, 40),
          event: 'corrected',
          corrects: id(2),
          entry: dose(10, { amountMilligrams: 300 }),
        },
      ],
      27,
    ],
    ['a count after it', [took(2, 10), stocked(3, 20, 'counted', 25)], 25],
    ['a count that was taken back', [took(2, 10), stocked(3, 20, 'counted', 25), undo(4, 3)], 28],
    ['a dose remembered after a count it came before', [stocked(2, 20, 'counted', 25), took(3, 10)], 25],
    [
      'a refill of another size and back',
      [stocked(2, 5, 'refilled', 9, 50), stocked(3, 6, 'refilled', 7)],
      7,
    ],
    ['more than there was', [stocked(2, 5, 'counted', 1), took(3, 6), stocked(4, 7, 'refilled', 90)], 90],
  ])('after %s', (_, lines, expected) => {
    expect(left(bought, ...lines)).toBe(expected)
  })
  it('are unknown while those taken now are of another size than those counted', () => {
    expect(tabletsLeft([bought], { ...NOW, tabletMilligrams: 120 })).toBeNull()
  })
  it('follow moments: the order lines were written in, and midnight and a clock change, make no difference', () => {
    const move = fc.record({
      kind: fc.constantFrom('refilled' as const, 'counted' as const, 'dose' as const),
      tablets: fc.integer({ min: 1, max: 40 }),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (moves, keys) => {
        let jar: number | null = null
        const lines = moves.map(({ kind, tablets }, index): LogEvent => {
          if (kind === 'dose') {
            jar = jar === null ? null : Math.max(0, jar - tablets)
            return took(index, index * 45, { amountMilligrams: tablets * 100 })
          }
          jar = kind === 'counted' ? tablets : (jar ?? 0) + tablets
          return stocked(index, index * 45, kind, tablets)
        })
        const shuffled = lines
          .map((line) => ({ line, key: keys.next().value ?? 0 }))
          .sort((one, other) => one.key - other.key)
          .map(({ line }) => line)
        expect(left(...shuffled)).toBe(jar)
      }),
    )
  })
})

const untold = (step: 'magnesium' | 'magnesium_2') => {
  const { amountMilligrams: _, ...entry } = dose(10, { step })
  return { event: 'recorded' as const, entry }
}

describe('the lines the stock is found from', () => {
  const on = (evening: string, change: StockChange['change']): LogEvent => ({
    ...stocked(1, 0, change, 9),
    evening: date(evening),
  })
  const read = (...lines: LogEvent[]) =>
    stockLinesRead(date('2026-11-22'), (from, to) =>
      lines.filter(({ evening }) => from <= evening && evening <= to),
    ).length

  it('go back to a count, or to a year without a refill', () => {
    expect(read(on('2019-05-05', 'refilled'))).toBe(0)
    expect(read(on('2024-12-01', 'refilled'), on('2026-01-05', 'refilled'))).toBe(2)
    expect(read(on('2024-12-01', 'refilled'), on('2026-01-05', 'counted'))).toBe(1)
  })
})
