import { expect, test } from 'vitest'
import { planWeek } from '../../shared/planner/plan-week'
import type { Routine } from '../../shared/routine/routine'
import { date, evening, shown, time, zoneOf } from '../support/evenings'

const weekday = { bed: time('22:45'), wake: time('06:45') }
const saturday = { bed: time('00:30'), wake: time('09:00') }
const routine: Routine = {
  planId: 'a-week',
  week: { MO: weekday, TU: weekday, WE: weekday, TH: weekday, FR: weekday, SA: saturday },
  exceptions: [
    { evening: date('2026-11-18'), skip: true },
    { evening: date('2026-11-19'), bed: time('23:30'), wake: time('08:00') },
  ],
  pauses: [{ from: date('2026-11-24'), to: date('2026-11-30') }],
  steps: { warm_bath: false, alcohol_cutoff: true },
}
const always = {
  zone: zoneOf('Europe/Amsterdam'),
  caffeine: evening().caffeine,
  medicines: [],
  magnesium: true,
}

test('plans each evening of a range by its weekday, exceptions and pauses', () => {
  const plans = planWeek(routine, date('2026-11-16'), date('2026-12-01'), always)
  expect(plans.map((plan) => `${plan.evening} ${plan.bed}`)).toEqual([
    '2026-11-16 22:45',
    '2026-11-17 22:45',
    '2026-11-19 23:30',
    '2026-11-20 22:45',
    '2026-11-21 00:30',
    '2026-11-23 22:45',
    '2026-12-01 22:45',
  ])
})

test('keeps Saturday’s half past midnight in Saturday’s evening', () => {
  const [plan] = planWeek(routine, date('2026-11-21'), date('2026-11-21'), always)
  expect(plan?.evening).toBe('2026-11-21')
  expect(new Date(plan?.bedtime ?? 0).toISOString()).toBe('2026-11-21T23:30:00.000Z')
})

test('plans the steps the routine switched on, and no magnesium where it is not allowed', () => {
  const [plan] = planWeek(routine, date('2026-11-16'), date('2026-11-16'), { ...always, magnesium: false })
  expect(plan && shown(plan)).toEqual({
    caffeine_cutoff: '13:55',
    alcohol_cutoff: '18:45',
    dim_lights: '20:45',
    screens_off: '21:45',
    wind_down: '22:15-22:30',
    lights_out: '22:45',
  })
})

test('plans baths of the lengths that are allowed', () => {
  const [plan] = planWeek({ ...routine, steps: {} }, date('2026-11-16'), date('2026-11-16'), {
    ...always,
    bathMinutes: [10],
  })
  expect(plan && shown(plan).warm_bath).toBe('21:15-21:25')
  expect(plan?.steps.find(({ id }) => id === 'warm_bath')?.notes).toEqual([])
})
