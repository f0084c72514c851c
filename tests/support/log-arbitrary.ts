import * as fc from 'fast-check'
import { addEvenings } from '../../shared/evening/evening-date'
import type { LogEvent } from '../../shared/log/log-event'
import { DRINK_KINDS, SKIP_REASONS } from '../../shared/log/log-event'
import { date, zoneOf } from './evenings'

const ZONES = ['Europe/Amsterdam', 'America/Sao_Paulo', 'Asia/Kolkata', 'Pacific/Apia'].map(zoneOf)
const instant = fc.integer({ min: 1_600_000_000, max: 1_900_000_000 }).map((seconds) => seconds * 1000)
const note = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.constantFrom('=1+1', "'quoted", '"a","b"\r\nc', '-', '  '),
)
const maybe = <Value>(of: fc.Arbitrary<Value>) => fc.option(of, { nil: undefined })
const given = <Shape extends object>(shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Shape

const written = fc.record({
  id: fc.uuid(),
  evening: fc.integer({ min: 0, max: 900 }).map((days) => addEvenings(date('2025-01-01'), days)),
  writtenAt: instant,
  zone: fc.constantFrom(...ZONES),
})

const entry = fc
  .record({
    step: fc.constantFrom('warm_bath' as const, 'magnesium' as const, 'own_tea' as const),
    answer: fc.constantFrom('done' as const, 'skipped' as const),
    happenedAt: instant,
    planned: maybe(instant.map((start) => ({ start, window: [start - 60_000, start + 60_000] as const }))),
    reason: maybe(fc.constantFrom(...SKIP_REASONS)),
    note: maybe(note),
    amountMilligrams: maybe(fc.integer({ min: 1, max: 500 })),
    extra: maybe(fc.constant(true as const)),
  })
  .map(given)

const checkIn = fc
  .record({
    toBedAt: maybe(instant),
    asleepAfterMinutes: maybe(fc.nat({ max: 120 })),
    awakenings: maybe(fc.nat({ max: 9 })),
    awakeMinutes: maybe(fc.nat({ max: 120 })),
    wokeAt: maybe(instant),
    upAt: maybe(instant),
    rating: maybe(fc.constantFrom(1, 2, 3, 4, 5)),
    note: maybe(note),
  })
  .map(given)

const content = fc.oneof(
  fc.record({ event: fc.constant('recorded'), entry }),
  fc.record({ event: fc.constant('corrected'), corrects: fc.uuid(), entry }),
  fc.record({ event: fc.constant('undone'), undoes: fc.uuid() }),
  fc.record({
    event: fc.constant('drank'),
    drink: fc.record({ kind: fc.constantFrom(...DRINK_KINDS), milligrams: fc.integer({ min: 1, max: 400 }) }),
    drankAt: instant,
  }),
  fc.record({
    event: fc.constant('drank_alcohol'),
    glasses: fc.integer({ min: 1, max: 9 }),
    drankAt: instant,
  }),
  fc.record({ event: fc.constant('checked_in'), checkIn }),
  fc.record({
    event: fc.constant('stocked'),
    stock: fc
      .record({
        change: fc.constantFrom('refilled' as const, 'counted' as const),
        tablets: fc.nat({ max: 300 }),
        milligramsPerTablet: maybe(fc.integer({ min: 1, max: 500 })),
      })
      .map(given),
  }),
)

/** One line of any kind. */
export const anyLine: fc.Arbitrary<LogEvent> = fc
  .tuple(written, content)
  .map(([about, what]) => ({ ...about, ...what }) as LogEvent)

/** A log of any lines, each with an id of its own, in no order. */
export const anyLog: fc.Arbitrary<LogEvent[]> = fc.uniqueArray(anyLine, {
  selector: ({ id }) => id,
  maxLength: 30,
})
