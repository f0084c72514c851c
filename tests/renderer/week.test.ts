import { describe, expect, it } from 'vitest'
import { weekNumber, weekRange } from '../../renderer/format/day-names'
import { wallTimeText } from '../../renderer/format/wall-time-text'
import { consequence } from '../../renderer/week/consequence'
import { type Draft, isChanged, savedDraft, withStep } from '../../renderer/week/draft'
import {
  acrossStrip,
  axisFor,
  axisHours,
  nightOn,
  onAxis,
  pulled,
  spanOf,
} from '../../renderer/week/strip-axis'
import { stripSentence } from '../../renderer/week/strip-sentence'
import { wordsFor } from '../../renderer/words'
import type { Language } from '../../shared/languages/language'
import { planOf, type Records } from '../../shared/records'
import { weekOf } from '../../shared/week/week-of'
import { recordsWith } from '../support/evening-of-plan'
import { evening, wall, zone } from '../support/simulated-evening'

const PLACE = zone('Europe/Amsterdam')
const SATURDAY = evening('2026-11-21')
const LATE = { bed: wall('00:30'), wake: wall('09:00') }

const words = (language: Language = 'en', clock: '24' | '12' = '24') =>
  wordsFor({ language, clock, zone: PLACE })

/** The week of 16 November, Saturday as told. */
const aWeek = (saturday: Records['routine']['exceptions'] = []) => {
  const usual = recordsWith('22:30', '06:45')
  const records: Records = { ...usual, routine: { ...usual.routine, exceptions: saturday } }
  const week = weekOf(
    {
      routine: records.routine,
      zone: PLACE,
      now: Date.parse('2026-11-19T18:30+01:00'),
      start: 'MO',
      planOf: (one) => planOf(records, one, PLACE),
      pastOf: () => null,
    },
    SATURDAY,
  )
  const night = week.nights[5]
  if (!night) throw new Error('a week has a Saturday')
  return { week, night }
}

describe('the axis of a week', () => {
  it('counts on after midnight, so Saturday’s 00:30 lies after its 22:30', () => {
    expect(onAxis(SATURDAY, Date.parse('2026-11-22T00:30+01:00'), PLACE)).toBe(24 * 60 + 30)
    expect(onAxis(SATURDAY, Date.parse('2026-11-21T22:30+01:00'), PLACE)).toBe(22 * 60 + 30)
  })

  it('shows equal times at one place, also in the night the clock goes forward', () => {
    expect(onAxis(evening('2027-03-27'), Date.parse('2027-03-28T06:45+02:00'), PLACE)).toBe(30 * 60 + 45)
  })

  it('holds every span in whole hours, for day sleepers as well', () => {
    expect(axisFor([])).toEqual({ from: 1200, to: 1920 })
    expect(
      axisFor([
        { start: 1265, end: 1845 },
        { start: 1880, end: 2430 },
      ]),
    ).toEqual({ from: 1260, to: 2460 })
  })

  it('writes as many hours as have room', () => {
    const axis = { from: 1200, to: 1920 }
    expect(axisHours(axis, 720, 56)).toHaveLength(13)
    expect(axisHours(axis, 400, 56)).toEqual([1200, 1320, 1440, 1560, 1680, 1800, 1920])
    expect(axisHours(axis, 100, 76)).toEqual([1440])
    expect([1200, 1560, 1920].map(acrossStrip(axis, 400))).toEqual([10, 200, 390])
  })
})

describe('a bar that is pulled', () => {
  const bar = { start: 22 * 60 + 30, end: 30 * 60 + 45 }

  it('moves as a whole, grows at an end, and stops at what the fields accept', () => {
    expect(pulled(bar, 'both', 63)).toEqual({ start: bar.start + 65, end: bar.end + 65 })
    expect(pulled(bar, 'bed', -32)).toEqual({ start: bar.start - 30, end: bar.end })
    expect(pulled(bar, 'wake', 600)).toEqual({ start: bar.start, end: bar.start + 12 * 60 })
    expect(pulled(bar, 'wake', -600)).toEqual({ start: bar.start, end: bar.start + 4 * 60 })
    expect(pulled(bar, 'bed', 600)).toEqual({ start: bar.end - 4 * 60, end: bar.end })
  })

  it('never leaves its evening, noon to noon', () => {
    expect(pulled(bar, 'both', -2000).start).toBe(12 * 60)
    expect(nightOn(pulled(bar, 'both', 2000))).toEqual({ bed: '11:55', wake: '20:10' })
  })

  it('is where the fields say, past midnight too', () => {
    expect(spanOf({ bed: wall('00:30'), wake: wall('09:00') })).toEqual({ start: 1470, end: 1980 })
    expect(spanOf({ bed: wall('00:30'), wake: null })).toBeUndefined()
  })
})

describe('a strip in words', () => {
  it('tells the night and the windows in both languages', () => {
    const { night } = aWeek([{ evening: SATURDAY, ...LATE }])
    if (!night.plan) throw new Error('a late evening has a plan')
    expect(stripSentence(words(), night, night.plan)).toBe(
      'In bed from 00:30 to 09:00, 8 h 30. Warm bath between 23:00 and 23:15. Magnesium between 23:30 and 00:00.',
    )
    expect(stripSentence(words('nl'), night, night.plan)).toBe(
      'In bed van 00:30 tot 09:00, 8 u 30. Warm bad tussen 23:00 en 23:15. Magnesium tussen 23:30 en 00:00.',
    )
  })
})

describe('an evening in the panel', () => {
  const { night, week } = aWeek()
  const saved = savedDraft(night, undefined, '')
  const late: Draft = { ...saved, night: LATE }

  it('is unsaved once anything differs, and saved again when it is put back', () => {
    expect(isChanged(saved, saved)).toBe(false)
    expect(isChanged(late, saved)).toBe(true)
    expect(isChanged({ ...late, night: saved.night }, saved)).toBe(false)
    expect(isChanged({ ...saved, note: ' ' }, saved)).toBe(false)
    expect(isChanged({ ...saved, resting: true }, saved)).toBe(true)
    const without = withStep(saved, 'warm_bath', false, true)
    expect([isChanged(without, saved), isChanged(withStep(without, 'warm_bath', true, true), saved)]).toEqual(
      [true, false],
    )
  })

  it('keeps the times a rest evening would have', () => {
    const { night: free } = aWeek([{ evening: SATURDAY, skip: true }])
    expect(savedDraft(free, LATE, 'Noor')).toEqual({
      night: LATE,
      resting: true,
      steps: {},
      note: 'Noor',
      scope: 'tonight',
    })
  })

  it.each<[string, Draft, string, string]>([
    ['nothing new', saved, 'Your usual bedtime.', 'Je gewone bedtijd.'],
    [
      'this Saturday late',
      late,
      '2 h later than your usual 22:30. Sunday goes back to 22:30.',
      '2 u later dan je gewone 22:30. Zondag is het weer 22:30.',
    ],
    [
      'every Saturday late',
      { ...late, scope: 'weekday' },
      '2 h later than your usual 22:30. From now on, every Saturday.',
      '2 u later dan je gewone 22:30. Vanaf nu elke zaterdag.',
    ],
    [
      'a Saturday off',
      { ...saved, resting: true },
      'No plan and no reminders this Saturday.',
      'Deze zaterdag geen plan en geen herinneringen.',
    ],
  ])('says what it comes down to: %s', (_, draft, english, dutch) => {
    expect(consequence(words(), week, night, draft)).toBe(english)
    expect(consequence(words('nl'), week, night, draft)).toBe(dutch)
  })
})

describe('names of days and times', () => {
  it('count weeks by their Thursday', () => {
    expect(
      ['2026-11-16', '2026-12-28', '2027-01-04', '2024-12-30', '2026-11-15', '2026-11-14'].map((day) =>
        weekNumber(evening(day)),
      ),
    ).toEqual([47, 53, 1, 1, 47, 47])
  })

  it('write a range of two months in full', () => {
    expect(weekRange('nl', evening('2026-11-30'))).toMatch(/30 november.*6 december/)
  })

  it('follow the clock', () => {
    expect(wallTimeText(words('en', '24'), wall('00:05'))).toBe('00:05')
    expect(wallTimeText(words('en', '12'), wall('00:05'))).toBe('12:05\u00a0AM')
  })
})
