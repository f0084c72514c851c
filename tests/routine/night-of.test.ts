import { describe, expect, test } from 'vitest'
import { nightOf } from '../../shared/routine/night-of'
import { date, time } from '../support/evenings'

const weekday = { bed: time('22:45'), wake: time('06:45') }
const routine = {
  week: { MO: weekday, TU: weekday, SA: { bed: time('00:30'), wake: time('09:00') } },
  exceptions: [
    { evening: date('2026-11-17'), skip: true as const },
    { evening: date('2026-11-22'), bed: time('23:30'), wake: time('08:00') },
    { evening: date('2026-12-07'), bed: time('23:00'), wake: time('07:00') },
  ],
  pauses: [{ from: date('2026-12-05'), to: date('2026-12-08') }],
}

describe('what a routine wants of an evening', () => {
  test.each([
    ['2026-11-16', { kind: 'night', ...weekday, fromException: false }],
    ['2026-11-21', { kind: 'night', bed: '00:30', wake: '09:00', fromException: false }],
    ['2026-11-18', { kind: 'rest' }],
    ['2026-11-17', { kind: 'skipped' }],
    ['2026-11-22', { kind: 'night', bed: '23:30', wake: '08:00', fromException: true }],
    ['2026-12-04', { kind: 'rest' }],
    ['2026-12-05', { kind: 'paused' }],
    ['2026-12-07', { kind: 'night', bed: '23:00', wake: '07:00', fromException: true }],
    ['2026-12-08', { kind: 'paused' }],
    ['2026-12-12', { kind: 'night', bed: '00:30', wake: '09:00', fromException: false }],
  ])('%s', (evening, wish) => {
    expect(nightOf(routine, date(evening))).toEqual(wish)
  })
})
