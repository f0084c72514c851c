import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { WEEKDAYS, weekdayOf } from '../../shared/evening/evening-date'
import { nightOf } from '../../shared/routine/night-of'
import {
  changeEvery,
  changeThese,
  changeThis,
  changeWeekday,
  clearException,
} from '../../shared/week/change-week'
import { minutesByTheClock, nightProblem } from '../../shared/week/night-problem'
import { date, time } from '../support/evenings'
import { anyEvening, anyNight, anyWeek, night, routineOf } from './a-week'

const saturday = date('2026-11-14')
const sunday = date('2026-11-15')
const routine = routineOf({ usual: '22:30-06:45' })
const late = night('00:30-09:00')

describe('this Saturday', () => {
  test('gets its own night and the next Saturday keeps the usual one', () => {
    const changed = changeThis(routine, { evening: saturday, ...late })
    expect(changed).toEqual({ ...routine, exceptions: [{ evening: saturday, ...late }] })
    expect(nightOf(changed, date('2026-11-21'))).toEqual({
      kind: 'night',
      bed: '22:30',
      wake: '06:45',
      fromException: false,
    })
  })

  test('is left free instead, and then planned as usual again', () => {
    const free = changeThis(changeThis(routine, { evening: saturday, ...late }), {
      evening: saturday,
      skip: true,
    })
    expect(free.exceptions).toEqual([{ evening: saturday, skip: true }])
    expect(clearException(free, saturday)).toEqual(routine)
  })

  test('keeps no exception that says what the evening is anyway', () => {
    expect(
      changeThese(routine, [
        { evening: saturday, ...night('22:30-06:45') },
        { evening: sunday, ...late },
      ]).exceptions,
    ).toEqual([{ evening: sunday, ...late }])
  })
})

describe('every Saturday', () => {
  test('gets the night, and this Saturday’s exception goes', () => {
    const changed = changeEvery(changeThis(routine, { evening: saturday, skip: true }), saturday, late)
    expect(changed).toEqual({ ...routine, week: { ...routine.week, SA: late } })
  })

  test('becomes a rest evening', () => {
    const { SA: _, ...others } = routine.week
    expect(changeEvery(routine, saturday, null)).toEqual({ ...routine, week: others })
    expect(nightOf(changeWeekday(routine, 'SA', null), saturday)).toEqual({ kind: 'rest' })
  })

  test('any change of a weekday is seen on that weekday and nowhere else', () => {
    fc.assert(
      fc.property(anyWeek, anyEvening, fc.option(anyNight), (week, evening, changed) => {
        const before = { ...routine, week }
        const after = changeEvery(before, evening, changed)
        expect(nightOf(after, evening)).toEqual(
          changed ? { kind: 'night', ...changed, fromException: false } : { kind: 'rest' },
        )
        for (const weekday of WEEKDAYS.filter((one) => one !== weekdayOf(evening))) {
          expect(after.week[weekday]).toEqual(week[weekday])
        }
      }),
    )
  })
})

describe('a night as typed', () => {
  const draft = (bed: string | null, wake: string | null) => ({
    bed: bed === null ? null : time(bed),
    wake: wake === null ? null : time(wake),
  })

  test.each([
    [draft('22:30', '06:45'), null],
    [draft('08:00', '16:00'), null],
    [draft(null, '06:45'), { field: 'bed', problem: 'incomplete' }],
    [draft('22:30', null), { field: 'wake', problem: 'incomplete' }],
    [draft('22:30', '22:30'), { field: 'wake', problem: 'same' }],
    [draft('22:30', '02:29'), { field: 'wake', problem: 'too_short', minutes: 239 }],
    [draft('22:30', '02:30'), null],
    [draft('22:30', '10:30'), null],
    [draft('22:30', '10:31'), { field: 'wake', problem: 'too_long', minutes: 721 }],
    [draft('06:45', '06:40'), { field: 'wake', problem: 'too_long', minutes: 1435 }],
  ])('%o: %o', (typed, problem) => {
    expect(nightProblem(typed)).toEqual(problem)
  })

  test('has no length while a time is missing', () => {
    expect(minutesByTheClock(draft(null, '06:45'))).toBeNull()
  })
})
