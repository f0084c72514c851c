import { describe, expect, test } from 'vitest'
import type { EveningChange } from '../../shared/routine/evening-change'
import { changeEvening, changeOf, switchStepTonight } from '../../shared/routine/evening-change'
import { date, time } from '../support/evenings'

const sunday = date('2026-11-22')
const monday = date('2026-11-23')
const late: EveningChange = { evening: monday, homeAt: time('21:50') }
const routine = { changes: [late] }

describe('a change of one evening', () => {
  test('holds that evening and no other', () => {
    expect(changeOf(routine, monday)).toEqual({ homeAt: '21:50' })
    expect(changeOf(routine, sunday)).toEqual({})
  })

  test('replaces the one before, and leaves other evenings alone', () => {
    const changed = changeEvening(routine, sunday, { note: 'choir' })
    expect(changed.changes).toEqual([late, { evening: sunday, note: 'choir' }])
    expect(changeEvening(changed, sunday, { moments: { magnesium: 60 } }).changes).toEqual([
      late,
      { evening: sunday, moments: { magnesium: 60 } },
    ])
  })

  test.each([null, {}])('is gone once it says %j', (nothing) => {
    expect(changeEvening(routine, monday, nothing).changes).toEqual([])
  })

  test('switches a step off and on again without forgetting the rest', () => {
    const off = switchStepTonight(routine, monday, 'warm_bath', false)
    expect(changeOf(off, monday)).toEqual({ homeAt: '21:50', with: [], without: ['warm_bath'] })
    const on = switchStepTonight(off, monday, 'warm_bath', true)
    expect(changeOf(on, monday)).toEqual({ homeAt: '21:50', with: ['warm_bath'], without: [] })
  })
})
