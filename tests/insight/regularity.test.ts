import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { MINUTE } from '../../shared/evening/instant'
import { resolveInEvening, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { Bedtime } from '../../shared/insight/bedtimes'
import { bedtimeRegularity } from '../../shared/insight/bedtimes'
import type { Sleep } from '../../shared/insight/sleep-regularity'
import { sleepRegularityIndex } from '../../shared/insight/sleep-regularity'
import { date, time, zoneOf } from '../support/evenings'

const FIRST = date('2026-11-02')
const night = (index: number, bed: string, wake: string, zone = 'Europe/Amsterdam'): Sleep => {
  const evening = addEvenings(FIRST, index)
  const at = (wall: string) => resolveInEvening(evening, time(wall), zoneOf(zone)).instant
  return { evening, from: at(bed), to: at(wake) }
}
const nights = (count: number, bed: string, wake: string): Sleep[] =>
  Array.from({ length: count }, (_, index) => night(index, bed, wake))

describe('the Sleep Regularity Index', () => {
  it('is 100 for the same night again and again, and needs five days', () => {
    expect(sleepRegularityIndex(nights(5, '23:00', '07:00'))).toBe(100)
    expect(sleepRegularityIndex(nights(4, '23:00', '07:00'))).toBeNull()
  })

  it('loses what differs: two hours later every other night costs four hours of each day', () => {
    const swinging = Array.from({ length: 8 }, (_, index) =>
      index % 2 ? night(index, '01:00', '09:00') : night(index, '23:00', '07:00'),
    )
    expect(sleepRegularityIndex(swinging)).toBeCloseTo(100 * (1 - 4 / 24), 10)
  })

  it('compares only days that follow each other', () => {
    const gap = [...nights(3, '23:00', '07:00'), night(7, '03:00', '11:00'), night(8, '03:00', '11:00')]
    expect(sleepRegularityIndex(gap)).toBe(100)
    expect(sleepRegularityIndex(gap.filter((_, index) => index !== 1))).toBeNull()
  })

  it('agrees with counting minute by minute', () => {
    const span = fc.record({
      from: fc.integer({ min: 0, max: 600 }),
      minutes: fc.integer({ min: 1, max: 800 }),
    })
    fc.assert(
      fc.property(fc.array(span, { minLength: 5, maxLength: 8 }), (spans) => {
        const start = (index: number) =>
          resolveInEvening(addEvenings(FIRST, index), time('12:00'), zoneOf('UTC')).instant
        const sleeps = spans.map(({ from, minutes }, index): Sleep => {
          const begin = start(index) + from * MINUTE
          return { evening: addEvenings(FIRST, index), from: begin, to: begin + minutes * MINUTE }
        })
        const asleep = (index: number, minute: number) => {
          const at = start(index) + minute * MINUTE
          const sleep = sleeps[index]
          return sleep !== undefined && sleep.from <= at && at < sleep.to
        }
        let same = 0
        for (let index = 1; index < sleeps.length; index += 1) {
          for (let minute = 0; minute < 1440; minute += 1) {
            if (asleep(index - 1, minute) === asleep(index, minute)) same += 1
          }
        }
        expect(sleepRegularityIndex(sleeps)).toBeCloseTo((100 * same) / (1440 * (sleeps.length - 1)), 6)
      }),
      { numRuns: 8 },
    )
  })
})

const bedtimes = (...walls: string[]): Bedtime[] =>
  walls.map((wall, index) => ({
    evening: addEvenings(FIRST, index),
    actual: time(wall),
    meant: time('23:00'),
  }))

describe('regular bedtimes', () => {
  it('have a median, a middle half and a count of nights near what was meant, across midnight', () => {
    expect(
      bedtimeRegularity(bedtimes('22:40', '22:50', '23:00', '23:10', '23:40', '00:20', '23:00', '22:55')),
    ).toEqual({
      median: '23:00',
      middleHalf: ['22:54', '23:18'],
      spread: 24,
      onTime: 6,
      meant: 8,
    })
  })

  it('need seven nights', () => {
    expect(bedtimeRegularity(bedtimes('23:00', '23:00', '23:00', '23:00', '23:00', '23:00'))).toBeNull()
  })

  it('are as regular for those who sleep by day: moving every night round the clock changes nothing', () => {
    const walls = fc.array(fc.integer({ min: 1320, max: 1500 }), { minLength: 7, maxLength: 30 })
    fc.assert(
      fc.property(walls, fc.integer({ min: 0, max: 1439 }), (minutes, shift) => {
        const spread = (by: number) =>
          bedtimeRegularity(
            minutes.map((minute, index) => ({
              evening: addEvenings(FIRST, index),
              actual: wallTimeFromMinutes(minute + by),
              meant: null,
            })),
          )?.spread
        expect(Math.abs((spread(shift) ?? -99) - (spread(0) ?? 99))).toBeLessThanOrEqual(1)
      }),
    )
  })
})
