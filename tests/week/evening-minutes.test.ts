import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minutesOfDay, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import { eveningMinutes, medianTime, minutesLater } from '../../shared/week/evening-minutes'
import { time } from '../support/evenings'
import { anyTime } from './a-week'

const times = (...texts: string[]) => texts.map(time)

describe('times of the night', () => {
  test('count on after midnight, from noon to noon', () => {
    expect(times('12:00', '22:30', '00:30', '11:59').map(eveningMinutes)).toEqual([720, 1350, 1470, 2159])
  })

  test('differ the shortest way round the clock', () => {
    expect(minutesLater(time('23:30'), time('00:15'))).toBe(45)
    expect(minutesLater(time('00:15'), time('23:30'))).toBe(-45)
    expect(minutesLater(time('10:00'), time('22:00'))).toBe(720)
  })

  test('the way there and back adds up to nothing, or to the whole clock', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (one, other) => {
        const there = minutesLater(one, other)
        expect(minutesOfDay(wallTimeFromMinutes(minutesOfDay(one) + there))).toBe(minutesOfDay(other))
        expect([0, 1440]).toContain(there + minutesLater(other, one))
      }),
    )
  })
})

describe('the median of bedtimes', () => {
  test.each([
    ['one late night does not move it', times('22:30', '22:30', '22:30', '00:30', '22:30'), '22:30'],
    ['midnight lies in the middle of the evening', times('23:30', '00:15', '00:45'), '00:15'],
    ['of two it is the earlier', times('23:30', '22:30'), '22:30'],
    ['people who sleep by day have one across noon', times('11:30', '12:15', '12:30'), '12:15'],
    ['two shifts half a day apart start from noon', times('08:00', '20:00'), '20:00'],
  ])('%s', (_, bedtimes, median) => {
    expect(medianTime(bedtimes)).toBe(median)
  })

  test('is nothing for no nights', () => {
    expect(medianTime([])).toBeNull()
  })

  test('is one of the bedtimes and turns with the clock, when they lie within half a day', () => {
    const clustered = fc.tuple(
      fc.integer({ min: 0, max: 1439 }),
      fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 9 }),
    )
    fc.assert(
      fc.property(clustered, ([start, offsets]) => {
        const sorted = [...offsets].sort((one, other) => one - other)
        const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
        expect(medianTime(offsets.map((offset) => wallTimeFromMinutes(start + offset)))).toBe(
          wallTimeFromMinutes(start + middle),
        )
      }),
    )
  })
})
