import { describe, expect, it } from 'vitest'
import { eventUid } from '../../shared/calendar/event-uid'
import { placedSteps } from '../../shared/calendar/placed-event'
import type { RoutineCalendarRequest } from '../../shared/calendar/routine-calendar'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { addEvenings, eveningsFrom, weekdayOf } from '../../shared/evening/evening-date'
import { nightOf } from '../../shared/routine/night-of'
import type { Occurrence } from './expanded'
import { expandedByIcalJs, occurrence } from './expanded'
import { calendarOf, evening, night, routine, zone } from './routine-builder'
import { expandedByPython, whyNoSecondReader } from './second-reader'

const WEEKS = 260

const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'UTC',
]

// Bedtimes around the hours at which clocks change somewhere, a rest evening, and evenings that differ.
const week = {
  MO: night('22:45', '06:45'),
  TU: night('23:00', '07:00'),
  TH: night('01:15', '08:30'),
  FR: night('03:15', '09:00'),
  SA: night('02:30', '10:00'),
  SU: night('00:20', '07:30'),
}

const mixed = routine({
  week,
  steps: { alcohol_cutoff: true, dim_lights: false, screens_off: false },
  exceptions: [
    { evening: evening('2027-03-27'), skip: true },
    { evening: evening('2027-04-10'), skip: true },
    { evening: evening('2027-04-17'), ...night('23:30', '08:00') },
    { evening: evening('2027-10-30'), ...night('23:59', '08:00') },
    { evening: evening('2028-07-05'), ...night('22:00', '06:00') },
  ],
  pauses: [{ from: evening('2028-03-20'), to: evening('2028-04-05') }],
})

/** What the planner says, evening by evening, without knowing of series. */
const planned = ({ routine: one, from, planNight }: RoutineCalendarRequest): Occurrence[] =>
  eveningsFrom(from, addEvenings(from, WEEKS * 7 - 1))
    .flatMap((date) => {
      const wish = nightOf(one, date)
      if (wish.kind !== 'night') return []
      const when = one.week[weekdayOf(date)] ? weekdayOf(date) : date
      return placedSteps(planNight(date, wish)).map(({ step, start, end }) =>
        occurrence(eventUid(one.planId, step, when), start, end),
      )
    })
    .sort()

describe.each(ZONES)('five years in %s', { timeout: 60_000 }, (name) => {
  const request = calendarOf(mixed, { zone: zone(name), weeks: WEEKS })
  const { text } = routineCalendar(request)
  const expected = planned(request)
  const end = Date.parse('2040-01-01T00:00Z')

  it('ring at the planned instants in ical.js', () => {
    expect(expected.length).toBeGreaterThan(8000)
    expect(expandedByIcalJs(text, end)).toEqual(expected)
  })

  it.skipIf(whyNoSecondReader)(
    `ring at the planned instants in Python${whyNoSecondReader ? ` (skipped: ${whyNoSecondReader})` : ''}`,
    () => {
      expect(expandedByPython(text, end)).toEqual(expected)
    },
  )

  it('do the same without an end', () => {
    const open = routineCalendar(calendarOf(mixed, { zone: zone(name) })).text
    expect(open).not.toContain('UNTIL=')
    const until = Date.parse('2027-11-20T12:00Z')
    expect(expandedByIcalJs(open, until)).toEqual(expandedByIcalJs(text, until))
  })
})
