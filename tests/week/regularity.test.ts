import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addEvenings, WEEKDAYS } from '../../shared/evening/evening-date'
import { minutesOfDay, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { Routine } from '../../shared/routine/routine'
import {
  averageInBed,
  type DatedNight,
  largestJump,
  usualBedtime,
  weekendShift,
  weekWarnings,
} from '../../shared/week/regularity'
import { date } from '../support/evenings'
import { anyWeek, lateSaturday, routineOf } from './a-week'

const monday = date('2026-11-09')
const nightsOf = ({ week }: Pick<Routine, 'week'>): DatedNight[] =>
  WEEKDAYS.flatMap((weekday, index) => {
    const night = week[weekday]
    return night ? [{ evening: addEvenings(monday, index), ...night }] : []
  })
const warningsOf = (nights: DatedNight[]) => weekWarnings(nights, largestJump(nights), weekendShift(nights))

describe('a week with a late Saturday', () => {
  const nights = nightsOf(routineOf(lateSaturday))

  test('keeps 22:30 as its usual bedtime', () => {
    expect(usualBedtime(nights)).toBe('22:30')
  })

  test('jumps furthest from Saturday back to Sunday', () => {
    expect(largestJump(nights)).toEqual({
      of: 'wake',
      minutes: 135,
      from: date('2026-11-14'),
      to: date('2026-11-15'),
    })
  })

  test('has its weekend 1 h 26 later', () => {
    expect(weekendShift(nights)).toBe(86)
  })

  test('is 8 h 17 in bed on average', () => {
    expect(averageInBed([495, 495, 495, 495, 495, 510, 495])).toBe(497)
  })

  test('is warned about, wake times first', () => {
    expect(warningsOf(nights)).toEqual([
      { warning: 'irregular', of: 'wake', minutes: 135 },
      { warning: 'irregular', of: 'bed', minutes: 120 },
      { warning: 'jump', jump: largestJump(nights) },
      { warning: 'weekend_shift', minutes: 86 },
    ])
  })
})

describe('other weeks', () => {
  test('an hour of difference is not warned about, a minute more is', () => {
    expect(warningsOf(nightsOf(routineOf({ usual: '22:30-06:45', SA: '23:30-07:45' })))).toEqual([])
    expect(warningsOf(nightsOf(routineOf({ usual: '22:30-06:45', WE: '22:30-07:46' })))).toEqual([
      { warning: 'irregular', of: 'wake', minutes: 61 },
      { warning: 'jump', jump: { of: 'wake', minutes: 61, from: '2026-11-10', to: '2026-11-11' } },
    ])
  })

  test('a rest evening stands between two nights, so there is no jump', () => {
    expect(largestJump(nightsOf(routineOf({ MO: '22:30-06:45', WE: '01:00-09:00' })))).toBeNull()
  })

  test('a weekend that comes earlier shifts backwards', () => {
    const nights = nightsOf(routineOf({ usual: '23:30-07:30', FR: '22:00-06:00', SA: '22:00-06:00' }))
    expect(weekendShift(nights)).toBe(-90)
    expect(warningsOf(nights)).toContainEqual({ warning: 'weekend_shift', minutes: -90 })
  })

  test('without a weekend, or with nothing else, there is no shift; without nights nothing at all', () => {
    expect(weekendShift(nightsOf(routineOf({ usual: '22:30-06:45', FR: null, SA: null })))).toBeNull()
    expect(weekendShift(nightsOf(routineOf({ FR: '22:30-06:45' })))).toBeNull()
    expect([usualBedtime([]), largestJump([]), averageInBed([null]), warningsOf([])]).toEqual([
      null,
      null,
      null,
      [],
    ])
  })

  test('somebody on night shifts, in bed around noon, sleeps as regularly as anybody', () => {
    const nights = nightsOf(
      routineOf({ usual: '11:45-19:45', TU: '12:15-20:15', FR: '12:30-20:30', SA: '12:30-20:30' }),
    )
    expect(usualBedtime(nights)).toBe('11:45')
    expect(weekendShift(nights)).toBe(39)
    expect(warningsOf(nights)).toEqual([])
  })

  test('turning the whole week round the clock changes no difference', () => {
    const within = (nights: DatedNight[]): boolean =>
      nights.every(({ bed }) => minutesOfDay(bed) >= 1200 || minutesOfDay(bed) < 120)
    fc.assert(
      fc.property(anyWeek, fc.integer({ min: 1, max: 1439 }), (week, minutes) => {
        const nights = nightsOf({ week }).map((night) => ({
          ...night,
          bed: wallTimeFromMinutes(1200 + (minutesOfDay(night.bed) % 300)),
          wake: wallTimeFromMinutes(1200 + (minutesOfDay(night.bed) % 300) + 480),
        }))
        const turned = nights.map(({ evening, bed, wake }) => ({
          evening,
          bed: wallTimeFromMinutes(minutesOfDay(bed) + minutes),
          wake: wallTimeFromMinutes(minutesOfDay(wake) + minutes),
        }))
        expect(within(nights)).toBe(true)
        expect(weekendShift(turned)).toBe(weekendShift(nights))
        expect(largestJump(turned)).toEqual(largestJump(nights))
        expect(warningsOf(turned)).toEqual(warningsOf(nights))
      }),
    )
  })
})
