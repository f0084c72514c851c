import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clockChanges } from '../../shared/evening/clock-changes'
import { eveningOf } from '../../shared/evening/evening-date'
import { MINUTE, minutesBetween } from '../../shared/evening/instant'
import { nightTimes } from '../../shared/planner/night-times'
import type { Routine } from '../../shared/routine/routine'
import { changeThese } from '../../shared/week/change-week'
import { clockCoach } from '../../shared/week/clock-coach'
import { at, date, zoneOf } from '../support/evenings'
import { anyNight, night, routineOf } from './a-week'

const steps = (routine: Routine, zone: string, evening: string, hour = '15:00') =>
  clockCoach(routine, zoneOf(zone), at(hour, { evening, zone }))
const shown = (...given: Parameters<typeof steps>) =>
  steps(...given)?.steps.map(({ evening, bed, wake }) => `${evening.slice(5)} ${bed}-${wake}`)
const usual = routineOf({ usual: '22:30-06:45' })

describe('the clock-change coach', () => {
  test('in Amsterdam in spring: a quarter of an hour earlier on each of the four evenings before', () => {
    expect(steps(usual, 'Europe/Amsterdam', '2027-03-20')).toEqual({
      evening: '2027-03-27',
      change: Date.parse('2027-03-28T01:00Z'),
      minutes: 60,
      steps: [
        { evening: '2027-03-24', ...night('22:15-06:30') },
        { evening: '2027-03-25', ...night('22:00-06:15') },
        { evening: '2027-03-26', ...night('21:45-06:00') },
        { evening: '2027-03-27', ...night('21:30-06:45') },
      ],
    })
  })

  test('in Amsterdam in autumn: later, and the last wake-up is the usual one again', () => {
    expect(shown(usual, 'Europe/Amsterdam', '2027-10-25')).toEqual([
      '10-27 22:45-07:00',
      '10-28 23:00-07:15',
      '10-29 23:15-07:30',
      '10-30 23:30-06:45',
    ])
  })

  test('on Lord Howe the clock moves half an hour, and so do the steps', () => {
    expect(steps(usual, 'Australia/Lord_Howe', '2027-04-01')?.minutes).toBe(-30)
    expect(shown(usual, 'Australia/Lord_Howe', '2027-03-28')).toEqual([
      '03-31 22:40-06:55',
      '04-01 22:45-07:00',
      '04-02 22:55-07:10',
      '04-03 23:00-06:45',
    ])
  })

  test('in Cairo the clock changes at midnight: a bedtime after it has its last step the evening before', () => {
    expect(steps(usual, 'Africa/Cairo', '2027-04-20')?.evening).toBe('2027-04-29')
    expect(shown(usual, 'Africa/Cairo', '2027-04-20')?.at(-1)).toBe('04-29 21:30-06:45')
    expect(shown(routineOf({ usual: '01:15-09:00' }), 'Africa/Cairo', '2027-04-20')?.at(-1)).toBe(
      '04-28 00:15-08:00',
    )
  })

  test('somebody who sleeps by day is in bed before the change and up again', () => {
    expect(shown(routineOf({ usual: '13:00-21:00' }), 'America/New_York', '2027-03-08', '12:30')).toEqual([
      '03-10 12:45-20:45',
      '03-11 12:30-20:30',
      '03-12 12:15-20:15',
      '03-13 12:00-20:00',
    ])
  })

  test('with two evenings left the steps are larger', () => {
    expect(shown(usual, 'Europe/Amsterdam', '2027-03-26')).toEqual(['03-26 22:00-06:15', '03-27 21:30-06:45'])
  })

  test('offers no evening whose bedtime has come', () => {
    expect(shown(usual, 'Europe/Amsterdam', '2027-03-27', '21:29')).toEqual(['03-27 21:30-06:45'])
    expect(shown(usual, 'Europe/Amsterdam', '2027-03-27', '21:30')).toBeUndefined()
    expect(shown(usual, 'Europe/Amsterdam', '2027-03-27', '23:30')).toBeUndefined()
  })

  test('leaves rest evenings and evenings changed by hand alone', () => {
    const routine = routineOf(
      { usual: '22:30-06:45', TH: null },
      { exceptions: [{ evening: date('2027-03-26'), ...night('00:30-09:00') }] },
    )
    expect(shown(routine, 'Europe/Amsterdam', '2027-03-20')).toEqual([
      '03-24 22:15-06:30',
      '03-27 21:30-06:45',
    ])
  })

  test('says nothing without a change in two weeks, nor about a day that falls out', () => {
    expect(steps(usual, 'Europe/Amsterdam', '2027-03-13')).toBeNull()
    expect(steps(usual, 'Asia/Kolkata', '2027-03-26')).toBeNull()
    expect(steps(usual, 'Pacific/Apia', '2011-12-25')).toBeNull()
  })

  test('leaves an evening as it is where the clock can’t say the moved time', () => {
    // 02:10 and an hour later is the second 02:10 of that night.
    expect(shown(routineOf({ usual: '02:10-09:00' }), 'Europe/Amsterdam', '2027-10-25')).toEqual([
      '10-27 02:25-09:15',
      '10-28 02:40-09:30',
      '10-29 02:55-09:45',
    ])
  })

  test('has nothing left to say once its steps are taken', () => {
    const coach = steps(usual, 'Europe/Amsterdam', '2027-03-20')
    const taken = changeThese(usual, coach?.steps ?? [])
    expect(steps(taken, 'Europe/Amsterdam', '2027-03-25')).toBeNull()
  })

  test.each([
    'Europe/Amsterdam',
    'America/New_York',
    'Australia/Lord_Howe',
    'Africa/Cairo',
    'Asia/Beirut',
    'Africa/Casablanca',
    'Antarctica/Troll',
  ])('in %s every step leads evenly to the new time and keeps the time in bed', (name) => {
    const zone = zoneOf(name)
    const from = Date.parse('2027-01-01T00:00Z')
    const changes = clockChanges(zone, from, from + 400 * 1440 * MINUTE)
    fc.assert(
      fc.property(
        anyNight,
        fc.constantFrom(...changes),
        fc.integer({ min: 1, max: 13 * 1440 }),
        (one, change, ahead) => {
          const routine = routineOf({ usual: `${one.bed}-${one.wake}` })
          const now = change.instant - ahead * MINUTE
          const coach = clockCoach(routine, zone, now)
          if (!coach) return
          expect(coach.minutes).toBe(change.after - change.before)
          expect(coach.evening).toBe(eveningOf(change.instant, zone))
          expect(coach.steps.length).toBeLessThanOrEqual(4)
          for (const { evening, bed, wake } of coach.steps) {
            const moved = nightTimes({ evening, zone, bed, wake })
            const before = nightTimes({ evening, zone, ...one })
            const towards = minutesBetween(moved.bedtime, before.bedtime) * Math.sign(coach.minutes)
            expect(moved.bedtime).toBeGreaterThan(now)
            expect(towards).toBeGreaterThanOrEqual(5)
            expect(towards).toBeLessThanOrEqual(Math.abs(coach.minutes))
            const byClock = minutesBetween(before.bedtime, before.wake)
            const acrossChange = before.wake >= change.instant ? coach.minutes : 0
            expect(minutesBetween(moved.bedtime, moved.wake)).toBe(byClock + acrossChange)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
