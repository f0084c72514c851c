import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { eveningsBetween, eveningsFrom } from '../../shared/evening/evening-date'
import { nightOf } from '../../shared/routine/night-of'
import type { Routine } from '../../shared/routine/routine'
import { eveningMinutes } from '../../shared/week/evening-minutes'
import { type GradualMove, gradualMove, withMove } from '../../shared/week/gradual-move'
import { minutesByTheClock } from '../../shared/week/night-problem'
import { proposedBedtime } from '../../shared/week/proposed-bedtime'
import { date, time } from '../support/evenings'
import { anyEvening, anyNight, anyWeek, night, routineOf } from './a-week'

const tonight = date('2026-11-22')
const moveOf = (routine: Routine, to: string, minutes: number): GradualMove => {
  const proposed = gradualMove(routine, tonight, night(to), minutes)
  if (!proposed.possible) throw new Error(proposed.problem)
  return proposed.move
}
const shown = ({ onTheWay }: GradualMove) =>
  onTheWay.map(({ evening, bed, wake }) => `${evening.slice(8)} ${bed}-${wake}`)

describe('a bedtime proposed from the wake time', () => {
  test('leaves eight hours of sleep and the time it takes to fall asleep', () => {
    expect(proposedBedtime(time('06:45'), 15)).toBe('22:30')
    expect(proposedBedtime(time('09:00'), 30)).toBe('00:30')
    expect(proposedBedtime(time('06:45'), 15, 450)).toBe('23:00')
  })
})

describe('a gradual move', () => {
  test('comes an hour earlier in four nights, and stays there', () => {
    const routine = routineOf({ usual: '23:30-07:30' })
    const move = moveOf(routine, '22:30-06:30', 15)
    expect(shown(move)).toEqual(['22 23:15-07:15', '23 23:00-07:00', '24 22:45-06:45'])
    expect([move.minutes, move.arrives]).toEqual([-60, '2026-11-25'])
    const moved = withMove(routine, move)
    expect(moved).toEqual({ ...routineOf({ usual: '22:30-06:30' }), exceptions: move.onTheWay })
  })

  test('goes later past midnight, with a last step that is smaller', () => {
    const move = moveOf(routineOf({ usual: '23:30-07:30' }), '00:15-07:30', 20)
    expect(shown(move)).toEqual(['22 23:50-07:30', '23 00:10-07:30'])
    expect([move.minutes, move.arrives]).toEqual([45, '2026-11-24'])
  })

  test('from 11:00 to 22:00 it comes earlier through the night, never across noon', () => {
    const move = moveOf(routineOf({ usual: '11:00-19:00' }), '22:00-06:00', 60)
    expect(move.minutes).toBe(-780)
    expect(move.onTheWay[0]).toEqual({ evening: tonight, bed: '10:00', wake: '18:00' })
  })

  test('every weekday moves from its own night, and the nearer ones wait', () => {
    const routine = routineOf({ usual: '23:00-07:00', MO: '22:40-07:00' })
    const move = moveOf(routine, '22:30-07:00', 10)
    expect(shown(move)).toEqual(['22 22:50-07:00', '23 22:30-07:00'])
    expect(withMove(routine, move).exceptions).toEqual([{ evening: tonight, bed: '22:50', wake: '07:00' }])
  })

  test('waits for rest evenings, pauses and evenings changed by hand', () => {
    const routine = routineOf(
      { usual: '23:30-07:30', MO: null },
      {
        exceptions: [
          { evening: date('2026-11-24'), ...night('01:00-09:00') },
          { evening: date('2026-11-25'), skip: true },
        ],
        pauses: [{ from: date('2026-11-26'), to: date('2026-11-27') }],
      },
    )
    const move = moveOf(routine, '22:30-06:30', 20)
    expect(shown(move)).toEqual(['22 23:10-07:10', '28 22:50-06:50'])
    expect(move.arrives).toBe('2026-11-29')
  })

  test.each([
    ['there_already', routineOf({ usual: '22:30-06:30' }), 15],
    ['minutes_a_night', routineOf({ usual: '23:30-07:30' }), 4],
    ['minutes_a_night', routineOf({ usual: '23:30-07:30' }), 61],
    ['minutes_a_night', routineOf({ usual: '23:30-07:30' }), 7.5],
    ['minutes_a_night', routineOf({ usual: '23:30-07:30' }), Number.NaN],
    ['no_evenings', routineOf({}), 15],
    [
      'no_evenings',
      routineOf({ usual: '23:30-07:30' }, { pauses: [{ from: tonight, to: date('2030-01-01') }] }),
      15,
    ],
  ])('is refused: %s', (problem, routine, minutes) => {
    expect(gradualMove(routine, tonight, night('22:30-06:30'), minutes)).toEqual({ possible: false, problem })
  })

  test('never steps further than asked, never passes the new night and never makes a night shorter than both', () => {
    fc.assert(
      fc.property(
        anyWeek,
        anyEvening,
        anyNight,
        fc.integer({ min: 5, max: 60 }),
        (week, first, to, minutes) => {
          const routine = { ...routineOf({}), week }
          const proposed = gradualMove(routine, first, to, minutes)
          fc.pre(proposed.possible)
          if (!proposed.possible) return
          const { move } = proposed
          const moved = withMove(routine, move)
          expect(nightOf(moved, move.arrives)).toMatchObject({
            bed: to.bed,
            wake: to.wake,
            fromException: false,
          })
          move.onTheWay.forEach((on, index) => {
            const from = nightOf(routine, on.evening)
            if (from.kind !== 'night') throw new Error('only nights move')
            const [start, here, end] = [from, on, to].map(({ bed }) => eveningMinutes(bed))
            expect(Math.abs((here ?? 0) - (start ?? 0))).toBeLessThanOrEqual((index + 1) * minutes)
            expect(Math.min(start ?? 0, end ?? 0)).toBeLessThanOrEqual(here ?? 0)
            expect(Math.max(start ?? 0, end ?? 0)).toBeGreaterThanOrEqual(here ?? 0)
            const inBed = minutesByTheClock(on) ?? 0
            expect(inBed).toBeGreaterThanOrEqual(
              Math.min(minutesByTheClock(from) ?? 0, minutesByTheClock(to) ?? 0),
            )
            expect(nightOf(moved, on.evening)).toMatchObject({ bed: on.bed, wake: on.wake })
          })
          const evenings = eveningsFrom(first, move.arrives).filter(
            (evening) => nightOf(routine, evening).kind === 'night',
          )
          expect(evenings).toHaveLength(move.onTheWay.length + 1)
          expect(eveningsBetween(first, move.arrives)).toBeGreaterThanOrEqual(0)
        },
      ),
    )
  })
})
