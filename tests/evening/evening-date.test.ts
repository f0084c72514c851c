import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addEvenings,
  eveningOf,
  eveningsBetween,
  eveningsFrom,
  parseEveningDate,
  weekdayOf,
} from '../../shared/evening/evening-date'
import { minutesAfter, minutesBefore, minutesBetween } from '../../shared/evening/instant'
import { parseZone } from '../../shared/evening/zone'
import { date, zoneOf } from '../support/evenings'
import { readWall } from '../support/wall-clock'

describe('reading a date', () => {
  test.each(['2026-11-22', '2028-02-29', '1970-01-01', '2199-12-31'])('%s is a date', (text) => {
    expect(parseEveningDate(text)).toBe(text)
  })

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '1969-12-31',
    '2200-01-01',
    '2026-1-1',
    '20261122',
    '2026-11-22T00:00',
    '',
  ])('%s is none', (text) => {
    expect(parseEveningDate(text)).toBeUndefined()
  })
})

describe('counting evenings', () => {
  test.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-03-28', -1, '2027-03-27'],
    ['2011-12-29', 1, '2011-12-30'],
    ['2027-01-01', 0, '2027-01-01'],
  ])('%s and %d more is %s', (from, count, to) => {
    expect(addEvenings(date(from), count)).toBe(to)
    expect(eveningsBetween(date(from), date(to))).toBe(count)
  })

  test('goes there and back over any distance', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (count) => {
        const start = date('2027-03-27')
        expect(eveningsBetween(start, addEvenings(start, count))).toBe(count)
        expect(addEvenings(addEvenings(start, count), -count)).toBe(start)
      }),
    )
  })

  test('lists a range with both ends, and nothing backwards', () => {
    expect(eveningsFrom(date('2027-03-27'), date('2027-03-29'))).toEqual([
      '2027-03-27',
      '2027-03-28',
      '2027-03-29',
    ])
    expect(eveningsFrom(date('2027-03-27'), date('2027-03-27'))).toEqual(['2027-03-27'])
    expect(eveningsFrom(date('2027-03-27'), date('2027-03-26'))).toEqual([])
  })

  test('knows its weekday', () => {
    const week = eveningsFrom(date('2026-11-16'), date('2026-11-22')).map(weekdayOf)
    expect(week).toEqual(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])
  })
})

describe('the evening an instant belongs to', () => {
  test.each([
    ['2026-11-22T11:59+01:00', '2026-11-21'],
    ['2026-11-22T12:00+01:00', '2026-11-22'],
    ['2026-11-22T23:59+01:00', '2026-11-22'],
    ['2026-11-23T00:30+01:00', '2026-11-22'],
    ['2026-11-23T11:59:59.999+01:00', '2026-11-22'],
  ])('%s is the evening of %s', (instant, expected) => {
    expect(eveningOf(Date.parse(instant), zoneOf('Europe/Amsterdam'))).toBe(expected)
  })

  test('is the date on the wall from noon on, and the date before until noon', () => {
    const zones = [
      'Europe/Amsterdam',
      'America/New_York',
      'Pacific/Auckland',
      'Asia/Kathmandu',
      'Asia/Beirut',
    ].map(zoneOf)
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('1987-01-01T00:00Z'), max: Date.parse('2060-01-01T00:00Z') }),
        fc.constantFrom(...zones),
        (instant, zone) => {
          const [day = '', wall = ''] = readWall(instant, zone).split(' ')
          expect(eveningOf(instant, zone)).toBe(wall >= '12:00' ? day : addEvenings(date(day), -1))
        },
      ),
      { numRuns: 1000 },
    )
  })
})

describe('zones and instants', () => {
  test.each(['Europe/Amsterdam', 'UTC', 'Australia/Lord_Howe'])('%s is a zone', (text) => {
    expect(parseZone(text)).toBe(text)
  })

  test.each(['Europe/Utrecht', '', '+02:00', 'Mars/Olympus', 'Europe'])('%s is none', (text) => {
    expect(parseZone(text)).toBeUndefined()
  })

  test('minutes before, after and between', () => {
    const bed = Date.parse('2026-11-22T22:45Z')
    expect(minutesBefore(bed, 45)).toBe(Date.parse('2026-11-22T22:00Z'))
    expect(minutesAfter(bed, 45)).toBe(Date.parse('2026-11-22T23:30Z'))
    expect(minutesBetween(minutesBefore(bed, 45), bed)).toBe(45)
  })
})
