import { describe, expect, test } from 'vitest'
import type { EveningDate, Weekday } from '../../shared/evening/evening-date'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import { planWeek } from '../../shared/planner/plan-week'
import type { PlannedNights } from '../../shared/planner/planned-night'
import { notePlans } from '../../shared/planner/planned-night'
import type { Routine } from '../../shared/routine/routine'
import type { WeekSources } from '../../shared/week/week-of'
import { weekOf } from '../../shared/week/week-of'
import { at, date, zoneOf } from '../support/evenings'
import { lateSaturday, night, routineOf } from './a-week'

const planner =
  (routine: Routine, zone = 'Europe/Amsterdam') =>
  (evening: EveningDate): EveningPlan | null =>
    planWeek(routine, evening, evening, {
      zone: zoneOf(zone),
      caffeine: { milligrams: 107, mode: 'standard', twoOClockRule: true },
      magnesium: true,
    })[0] ?? null
const pausesOn = (evening: string) => [{ from: date(evening), to: date(evening) }]
const seen = (
  routine: Routine,
  day: string,
  zone = 'Europe/Amsterdam',
  start: Weekday = 'MO',
  pastOf: WeekSources['pastOf'] = () => null,
) =>
  weekOf(
    {
      routine,
      zone: zoneOf(zone),
      now: at('15:00', { evening: '2026-11-12', zone }),
      start,
      planOf: planner(routine, zone),
      pastOf,
    },
    date(day),
  )

describe('the week of a date', () => {
  test('shows seven nights with their plans, Saturday’s 00:30 among them', () => {
    const routine = routineOf(
      { usual: '22:30-06:45', FR: '23:15-07:30' },
      { exceptions: [{ evening: date('2026-11-14'), ...night('00:30-09:00') }] },
    )
    const week = seen(routine, '2026-11-12')
    expect(week.nights.map(({ evening, exception }) => [evening, exception])).toEqual([
      ['2026-11-09', false],
      ['2026-11-10', false],
      ['2026-11-11', false],
      ['2026-11-12', false],
      ['2026-11-13', false],
      ['2026-11-14', true],
      ['2026-11-15', false],
    ])
    const saturday = week.nights[5]
    expect(saturday?.plan?.bedtime).toBe(at('00:30', { evening: '2026-11-14' }))
    expect(saturday?.minutesInBed).toBe(510)
    expect([week.usualBed, week.averageInBed, week.weekendShift]).toEqual(['22:30', 497, 86])
    expect(week.warnings).toHaveLength(4)
    expect(week.wishAfter).toMatchObject({ kind: 'night', bed: '22:30' })
    expect(week.coach).toBeNull()
  })

  test('begins on the day weeks begin on, with the same night on every weekday', () => {
    const routine = routineOf({ usual: '22:30-06:45', SU: '23:30-08:00' })
    const week = seen(routine, '2026-11-12', 'America/New_York', 'SU')
    expect(week.nights.map(({ evening, wish }) => [evening, wish.kind === 'night' && wish.bed])).toEqual([
      ['2026-11-08', '23:30'],
      ['2026-11-09', '22:30'],
      ['2026-11-10', '22:30'],
      ['2026-11-11', '22:30'],
      ['2026-11-12', '22:30'],
      ['2026-11-13', '22:30'],
      ['2026-11-14', '22:30'],
    ])
    expect(week.wishAfter).toMatchObject({ kind: 'night', bed: '23:30' })
    expect(week.largestJump).toMatchObject({ from: '2026-11-07', to: '2026-11-08' })
  })

  test('shows rest, free and paused evenings without a plan', () => {
    const routine = routineOf(
      { usual: '22:30-06:45', MO: null },
      {
        exceptions: [{ evening: date('2026-11-10'), skip: true }],
        pauses: [{ from: date('2026-11-11'), to: date('2026-11-12') }],
      },
    )
    const { nights } = seen(routine, '2026-11-12')
    expect(nights.map(({ wish, plan, exception }) => [wish.kind, plan === null, exception])).toEqual([
      ['rest', true, false],
      ['skipped', true, true],
      ['paused', true, false],
      ['paused', true, false],
      ['night', false, false],
      ['night', false, false],
      ['night', false, false],
    ])
    expect(nights[0]).toMatchObject({ minutesInBed: null, clockForward: 0, notes: [] })
  })

  test('shows an evening that is over as it was planned then, or says that nobody knows', () => {
    const plan = planner(routineOf({ usual: '23:30-07:00' }))
    const planned = ['2026-11-09', '2026-11-11'].reduce<PlannedNights>((nights, evening) => {
      const its = plan(date(evening))
      return its ? notePlans(nights, [its], its.bedtime - 1) : nights
    }, {})
    const actual = { toBedAt: null, upAt: null, steps: {} }
    const now = routineOf({ usual: '22:30-06:45', WE: null }, { pauses: pausesOn('2026-11-10') })
    const { nights, averageInBed } = seen(now, '2026-11-12', 'Europe/Amsterdam', 'MO', (evening) =>
      evening < '2026-11-13' ? { planned: planned[evening] ?? null, actual } : null,
    )
    expect(
      nights.map(({ wish, plan: ahead, past, minutesInBed }) => [
        wish.kind === 'night' ? wish.bed : wish.kind,
        ahead !== null,
        past?.planned?.bedtime ?? null,
        minutesInBed,
      ]),
    ).toEqual([
      ['23:30', false, at('23:30', { evening: '2026-11-09' }), 450],
      ['paused', false, null, null],
      ['23:30', false, at('23:30', { evening: '2026-11-11' }), 450],
      ['unknown', false, null, null],
      ['22:30', true, null, 495],
      ['22:30', true, null, 495],
      ['22:30', true, null, 495],
    ])
    expect(averageInBed).toBe(477)
  })

  test('keeps the usual bedtime in a paused week, and finds it in a week of exceptions alone', () => {
    const paused = routineOf(lateSaturday, { pauses: [{ from: date('2026-11-01'), to: date('2026-11-30') }] })
    expect(seen(paused, '2026-11-12')).toMatchObject({ usualBed: '22:30', averageInBed: null, warnings: [] })
    const once = routineOf({}, { exceptions: [{ evening: date('2026-11-10'), ...night('23:00-07:00') }] })
    expect(seen(once, '2026-11-12').usualBed).toBe('23:00')
    expect(seen(routineOf({}), '2026-11-12').usualBed).toBeNull()
  })

  test('counts the jump from the Sunday before', () => {
    const routine = routineOf(
      { usual: '22:30-06:45' },
      { exceptions: [{ evening: date('2026-11-08'), ...night('00:30-06:45') }] },
    )
    expect(seen(routine, '2026-11-12').largestJump).toEqual({
      of: 'bed',
      minutes: 120,
      from: '2026-11-08',
      to: '2026-11-09',
    })
  })

  test.each([
    ['Europe/Amsterdam', '2027-03-27', 435, 60],
    ['Europe/Amsterdam', '2027-10-30', 555, -60],
    ['America/New_York', '2027-03-13', 435, 60],
    ['Australia/Lord_Howe', '2027-04-03', 525, -30],
    ['Africa/Cairo', '2027-04-29', 435, 60],
    ['Asia/Kolkata', '2027-03-27', 495, 0],
  ])('in %s the night of %s is %i minutes long', (zone, evening, minutes, forward) => {
    const shown = seen(routineOf({ usual: '22:30-06:45' }), evening, zone).nights.find(
      (one) => one.evening === evening,
    )
    expect(shown).toMatchObject({ minutesInBed: minutes, clockForward: forward })
    expect(shown?.notes).toEqual(
      [
        forward > 0 ? 'clock_forward' : forward < 0 ? 'clock_back' : '',
        minutes > 540 ? 'long_night' : '',
      ].filter(Boolean),
    )
  })

  test('shows the coach from any week, as it looks ahead from now', () => {
    const routine = routineOf({ usual: '22:30-06:45' })
    const zone = zoneOf('Europe/Amsterdam')
    const now = at('15:00', { evening: '2027-03-20' })
    const week = weekOf(
      { routine, zone, now, start: 'MO', planOf: planner(routine), pastOf: () => null },
      date('2026-11-12'),
    )
    expect(week.coach?.evening).toBe('2027-03-27')
  })
})
