import { describe, expect, test } from 'vitest'
import { changeEveryNight, changeOneNight } from '../../shared/routine/change-night'
import type { Routine } from '../../shared/routine/routine'
import { date, time } from '../support/evenings'

const usual = { bed: time('22:45'), wake: time('06:45') }
const late = { bed: time('23:30'), wake: time('08:00') }
const routine: Routine = {
  planId: 'a-week',
  week: { MO: usual },
  exceptions: [{ evening: date('2026-11-30'), skip: true }],
  pauses: [],
  steps: {},
}
const monday = date('2026-11-23')

describe('changing nights', () => {
  test('changes one evening and leaves the week alone', () => {
    expect(changeOneNight(routine, monday, late)).toEqual({
      ...routine,
      exceptions: [...routine.exceptions, { evening: monday, ...late }],
    })
  })

  test('forgets the exception once it equals the usual night again', () => {
    expect(changeOneNight(changeOneNight(routine, monday, late), monday, usual)).toEqual(routine)
  })

  test('keeps an exception on an evening that has no usual night', () => {
    const sunday = date('2026-11-22')
    expect(changeOneNight(routine, sunday, usual).exceptions).toContainEqual({ evening: sunday, ...usual })
  })

  test('changes every weekday at once, and the evening it was changed on', () => {
    const changed = changeEveryNight(changeOneNight(routine, monday, late), monday, usual)
    expect(changed.exceptions).toEqual(routine.exceptions)
    expect(Object.keys(changed.week)).toEqual(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])
    expect(new Set(Object.values(changed.week))).toEqual(new Set([usual]))
  })
})
