import { describe, expect, test } from 'vitest'
import { firstOfWeek, weekdaysFrom, weekStartOf } from '../../shared/week/week-start'
import { date } from '../support/evenings'

describe('the day weeks begin on', () => {
  test.each([
    ['nl', 'nl-NL', 'MO'],
    ['nl', 'en-US', 'MO'],
    ['en', 'en-GB', 'MO'],
    ['en', 'en-US', 'SU'],
    ['en', 'nl-NL', 'MO'],
    ['en', 'ar-EG', 'SA'],
    ['en', 'en-MV', 'FR'],
  ] as const)('is in the language %s and the region of %s: %s', (language, locale, start) => {
    expect(weekStartOf('system', language, locale)).toBe(start)
  })

  test('is what was chosen, whatever the language and the region do', () => {
    expect(weekStartOf('SA', 'nl', 'nl-NL')).toBe('SA')
    expect(weekStartOf('MO', 'en', 'en-US')).toBe('MO')
  })

  test('begins the row of weekdays', () => {
    expect(weekdaysFrom('SU')).toEqual(['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'])
    expect(weekdaysFrom('MO')).toEqual(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'])
  })
})

describe('the first evening of a week', () => {
  test.each([
    ['2026-11-09', 'MO', '2026-11-09'],
    ['2026-11-12', 'MO', '2026-11-09'],
    ['2026-11-15', 'MO', '2026-11-09'],
    ['2027-01-01', 'MO', '2026-12-28'],
    ['2026-11-15', 'SU', '2026-11-15'],
    ['2026-11-14', 'SU', '2026-11-08'],
    ['2026-11-15', 'SA', '2026-11-14'],
    ['2027-01-01', 'SA', '2026-12-26'],
  ] as const)('of %s, in weeks from %s, is %s', (day, start, first) => {
    expect(firstOfWeek(date(day), start)).toBe(first)
  })
})
