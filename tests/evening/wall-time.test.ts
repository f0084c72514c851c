import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import {
  isoWithOffset,
  minutesOfDay,
  parseWallTime,
  resolveInEvening,
  resolveWallTime,
  wallClockAt,
  wallTimeFromMinutes,
} from '../../shared/evening/wall-time'
import { date, time, zoneOf } from '../support/evenings'
import { everyWallTime, expectedInstant, readWall } from '../support/wall-clock'

const amsterdam = zoneOf('Europe/Amsterdam')

describe('reading a time of day', () => {
  test.each([
    ['22:45', '22:45'],
    ['7:05', '07:05'],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('%s is %s', (text, expected) => {
    expect(parseWallTime(text)).toBe(expected)
  })

  test.each(['24:00', '25:00', '12:60', '1200', '12:5', ' 12:00', '12:00 ', '', '-1:00', '١٢:٠٠'])(
    '%s is none',
    (text) => {
      expect(parseWallTime(text)).toBeUndefined()
    },
  )

  test('minutes of the day and back, past midnight both ways', () => {
    expect(minutesOfDay(time('22:45'))).toBe(1365)
    expect(wallTimeFromMinutes(1365)).toBe('22:45')
    expect(wallTimeFromMinutes(1450)).toBe('00:10')
    expect(wallTimeFromMinutes(-15)).toBe('23:45')
    expect(wallTimeFromMinutes(-1440)).toBe('00:00')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        expect(minutesOfDay(wallTimeFromMinutes(minutes))).toBe(minutes)
      }),
    )
  })
})

describe('a wall time on the line of instants', () => {
  test.each([
    ['Europe/Amsterdam', '2027-03-28', '02:30', '2027-03-28T01:30Z', 'gap'],
    ['Europe/Amsterdam', '2027-03-28', '03:30', '2027-03-28T01:30Z', 'normal'],
    ['Europe/Amsterdam', '2027-10-31', '02:30', '2027-10-31T00:30Z', 'overlap'],
    ['Europe/Amsterdam', '2027-10-31', '03:00', '2027-10-31T02:00Z', 'normal'],
    ['America/New_York', '2027-03-14', '02:00', '2027-03-14T07:00Z', 'gap'],
    ['America/New_York', '2027-11-07', '01:30', '2027-11-07T05:30Z', 'overlap'],
    ['Australia/Lord_Howe', '2027-10-03', '02:15', '2027-10-02T15:45Z', 'gap'],
    ['Australia/Lord_Howe', '2027-04-04', '01:45', '2027-04-03T14:45Z', 'overlap'],
    ['Asia/Beirut', '2027-03-28', '00:30', '2027-03-27T22:30Z', 'gap'],
    ['Asia/Kolkata', '2027-03-28', '00:30', '2027-03-27T19:00Z', 'normal'],
    ['Pacific/Apia', '2011-12-30', '07:00', '2011-12-30T17:00Z', 'gap'],
    ['Pacific/Apia', '2011-12-31', '07:00', '2011-12-30T17:00Z', 'normal'],
    ['UTC', '2027-03-28', '02:30', '2027-03-28T02:30Z', 'normal'],
  ])('in %s, %s %s is %s (%s)', (zone, day, wall, instant, meeting) => {
    expect(resolveWallTime(date(day), time(wall), zoneOf(zone))).toEqual({
      instant: Date.parse(instant),
      meeting,
    })
  })

  test.each([
    ['Europe/London', '2027-03-28'],
    ['Europe/London', '2027-10-31'],
    ['America/St_Johns', '2006-10-29'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['Pacific/Auckland', '2027-09-26'],
    ['Pacific/Chatham', '2027-04-04'],
    ['Antarctica/Troll', '2027-03-28'],
    ['Pacific/Apia', '2011-12-30'],
    ['Asia/Kathmandu', '1986-01-01'],
    ['Africa/Casablanca', '2026-02-15'],
  ])('agrees with the wall clock of %s every minute around %s', (zone, day) => {
    const walls = everyWallTime(day, zone)
    const wrong: string[] = []
    for (let minutes = -300; minutes < 1740; minutes++) {
      const on = addEvenings(date(day), Math.floor(minutes / 1440))
      const wall = wallTimeFromMinutes(minutes)
      const found = resolveWallTime(on, wall, zoneOf(zone))
      const expected = expectedInstant(walls, `${on} ${wall}`)
      if (found.instant !== expected.instant || found.meeting !== expected.meeting)
        wrong.push(`${on} ${wall}`)
    }
    expect(wrong).toEqual([])
  })

  test('before noon it is the morning after the evening began', () => {
    expect(resolveInEvening(date('2026-11-21'), time('00:30'), amsterdam).instant).toBe(
      Date.parse('2026-11-22T00:30+01:00'),
    )
    expect(resolveInEvening(date('2026-11-21'), time('11:59'), amsterdam).instant).toBe(
      Date.parse('2026-11-22T11:59+01:00'),
    )
    expect(resolveInEvening(date('2026-11-21'), time('12:00'), amsterdam).instant).toBe(
      Date.parse('2026-11-21T12:00+01:00'),
    )
  })
})

describe('an instant on the wall', () => {
  test('shows date and time, and ISO with the offset', () => {
    const instant = Date.parse('2026-11-22T21:45Z')
    expect(wallClockAt(instant, amsterdam)).toEqual({ date: '2026-11-22', time: '22:45' })
    expect(isoWithOffset(instant, amsterdam)).toBe('2026-11-22T22:45:00+01:00')
    expect(isoWithOffset(instant, zoneOf('America/St_Johns'))).toBe('2026-11-22T18:15:00-03:30')
    expect(isoWithOffset(instant, zoneOf('UTC'))).toBe('2026-11-22T21:45:00+00:00')
    expect(isoWithOffset(instant + 7_000, zoneOf('Asia/Kolkata'))).toBe('2026-11-23T03:15:07+05:30')
  })

  test('reads the same as Intl, and its ISO form means the same instant', () => {
    const zones = [
      'Europe/Amsterdam',
      'America/New_York',
      'Pacific/Apia',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
    ].map(zoneOf)
    fc.assert(
      fc.property(
        fc.integer({
          min: Date.parse('1972-02-01T00:00Z') / 60_000,
          max: Date.parse('2060-01-01T00:00Z') / 60_000,
        }),
        fc.constantFrom(...zones),
        (minutes, zone) => {
          const instant = minutes * 60_000
          const { date: day, time: wall } = wallClockAt(instant, zone)
          expect(`${day} ${wall}`).toBe(readWall(instant, zone))
          expect(Date.parse(isoWithOffset(instant, zone))).toBe(instant)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
