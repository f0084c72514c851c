import { describe, expect, it } from 'vitest'
import type { CalendarLedger } from '../../shared/calendar/calendar-ledger'
import { EMPTY_CALENDAR_LEDGER } from '../../shared/calendar/calendar-ledger'
import { eveningCalendar } from '../../shared/calendar/evening-calendar'
import { ledgerFromCalendar } from '../../shared/calendar/ledger-from-calendar'
import type { RoutineCalendarRequest } from '../../shared/calendar/routine-calendar'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import type { Routine } from '../../shared/routine/routine'
import { calendarOf, evening, night, routine } from './routine-builder'

const MONDAY = Date.parse('2026-11-23T08:00:00.123Z')

const week = { SA: night('00:30', '09:00'), SU: night('22:45', '06:45') }

const exported = (
  changes: Partial<Routine> = {},
  request: Partial<RoutineCalendarRequest> = {},
): { text: string; ledger: CalendarLedger } =>
  routineCalendar(calendarOf(routine({ week, ...changes }), request))

const first = exported()

/** UID without the fixed parts, SEQUENCE, and how the event ends. */
const told = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .replaceAll('\r\n ', '')
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => {
        const found = (pattern: RegExp): string => pattern.exec(event)?.[1] ?? ''
        return [
          found(/UID:evenfall-test-(.*)@/),
          [found(/SEQUENCE:(.*)/), found(/(UNTIL=.*)/), found(/\nSTATUS:(.*)/)]
            .filter((part) => part !== '')
            .join(' '),
        ]
      }),
  )

describe('exporting again', () => {
  it('unchanged gives the very same bytes, whenever it is done', () => {
    const again = exported({}, { ledger: first.ledger, writtenAt: MONDAY })
    expect(again.text).toBe(first.text)
    expect(again.ledger).toEqual(first.ledger)
  })

  it('unchanged gives the very same bytes weeks later, with a Saturday off in between', () => {
    const off = { exceptions: [{ evening: evening('2026-11-28'), skip: true as const }] }
    const before = exported(off)
    const later = { from: evening('2027-01-07'), writtenAt: MONDAY + 45 * 86_400_000 }
    const after = exported(off, { ...later, ledger: before.ledger })
    expect(after.text).toBe(before.text)
    expect(after.ledger).toEqual(before.ledger)
  })

  it('weeks later begins anew only what changed', () => {
    const later = { from: evening('2027-01-07'), writtenAt: MONDAY + 45 * 86_400_000, ledger: first.ledger }
    const changed = exported({ week: { ...week, SU: night('23:00', '06:45') } }, later)
    expect(changed.text).toContain('DTSTART;TZID=Europe/Amsterdam:20270110T230000')
    expect(changed.text).not.toContain('DTSTART;TZID=Europe/Amsterdam:202611222')
    expect(changed.text).toContain('DTSTART;TZID=Europe/Amsterdam:20261128T234500')
    const again = exported(
      { week: { ...week, SU: night('23:00', '06:45') } },
      { ...later, from: evening('2027-02-20'), ledger: changed.ledger },
    )
    expect(again.text).toBe(changed.text)
  })

  it('without a step takes exactly that step back, and with one block all of them', () => {
    const without = exported({}, { ledger: first.ledger, without: ['magnesium'] })
    expect(told(without.text)).toEqual({
      ...told(first.text),
      'magnesium-SA': '1 CANCELLED',
      'magnesium-SU': '1 CANCELLED',
    })
    const block = exported({}, { ledger: first.ledger, shape: 'block' })
    const { 'evening-SA': saturday, 'evening-SU': sunday, ...steps } = told(block.text)
    expect([saturday, sunday]).toEqual(['0', '0'])
    expect([...new Set(Object.values(steps))]).toEqual(['1 CANCELLED'])
    expect(told(exported({}, { ledger: block.ledger }).text)['evening-SA']).toBe('1 CANCELLED')
  })

  it('gives the same bytes from a ledger read back from the file', () => {
    const full = exported({
      exceptions: [
        { evening: evening('2026-11-25'), ...night('22:00', '06:00') },
        { evening: evening('2026-11-28'), ...night('03:00', '09:00') },
        { evening: evening('2026-11-29'), skip: true },
      ],
    })
    expect(ledgerFromCalendar(full.text)).toEqual({ planId: 'test', ledger: full.ledger })
  })

  it('with another Sunday bedtime updates exactly Sunday’s events', () => {
    const changed = exported(
      { week: { ...week, SU: night('23:00', '06:45') } },
      { ledger: first.ledger, writtenAt: MONDAY },
    )
    const expected = Object.keys(told(first.text)).map((name) => [name, name.endsWith('SU') ? '1' : '0'])
    expect(told(changed.text)).toEqual(Object.fromEntries(expected))
    expect(changed.text).toContain('DTSTAMP:20261123T080000Z\r\nLAST-MODIFIED:20261123T080000Z\r\nSEQUENCE:1')
    expect(changed.text).toContain('DTSTAMP:20261122T120000Z\r\nLAST-MODIFIED:20261122T120000Z\r\nSEQUENCE:0')
  })

  it('without a weekday that was never lived cancels its series', () => {
    const without = exported({ week: { SU: week.SU } }, { ledger: first.ledger, writtenAt: MONDAY })
    expect(told(without.text)['magnesium-SA']).toBe('1 CANCELLED')
    expect(told(without.text)['magnesium-SU']).toBe('0')
    expect(exported({ week: { SU: week.SU } }, { ledger: without.ledger }).text).toBe(without.text)
  })

  it('without a weekday that was lived ends its series at the last evening before', () => {
    const later = { from: evening('2026-12-10'), writtenAt: Date.parse('2026-12-10T12:00Z') }
    const without = exported({ week: { SU: week.SU } }, { ledger: first.ledger, ...later })
    // Saturday 5 December: magnesium at 23:45 that day, lights out at 00:30 the next.
    expect(told(without.text)['magnesium-SA']).toBe('1 UNTIL=20261205T224500Z')
    expect(told(without.text)['lights_out-SA']).toBe('1 UNTIL=20261205T233000Z')
    const again = exported(
      { week: { SU: week.SU } },
      { ledger: without.ledger, ...later, from: evening('2026-12-31') },
    )
    expect(told(again.text)['magnesium-SA']).toBe('1 UNTIL=20261205T224500Z')
  })

  it('takes a weekday back that was removed', () => {
    const without = exported({ week: { SU: week.SU } }, { ledger: first.ledger })
    const back = exported({}, { ledger: without.ledger, writtenAt: MONDAY })
    expect(told(back.text)['magnesium-SA']).toBe('2')
  })

  it('stops telling of a removed series after a year', () => {
    const without = exported({ week: { SU: week.SU } }, { ledger: first.ledger })
    const after = (days: number): Record<string, string> =>
      told(
        exported(
          { week: { SU: week.SU } },
          { ledger: without.ledger, writtenAt: Date.parse('2026-11-22T12:00Z') + days * 86_400_000 },
        ).text,
      )
    expect(after(360)['magnesium-SA']).toBe('1 CANCELLED')
    expect(after(370)['magnesium-SA']).toBeUndefined()
  })

  it('forgets a series with an end a year after it was over', () => {
    const short = exported({}, { weeks: 4 })
    const after = (from: string): Record<string, string> =>
      told(
        exported(
          { week: { SU: week.SU } },
          { ledger: short.ledger, from: evening(from), writtenAt: Date.parse(`${from}T12:00Z`) },
        ).text,
      )
    expect(after('2027-11-01')['magnesium-SA']).toBe('0 UNTIL=20261219T224500Z')
    expect(after('2028-01-01')['magnesium-SA']).toBeUndefined()
  })

  it('ends a series written long ago only once it was told for a year', () => {
    const longAgo = exported({}, { writtenAt: Date.parse('2024-01-01T12:00Z'), from: evening('2024-01-01') })
    expect(told(exported({ week: { SU: week.SU } }, { ledger: longAgo.ledger }).text)['magnesium-SA']).toBe(
      '1 UNTIL=20261121T224500Z',
    )
  })

  it('cancels a series whose first date somebody moved to another weekday', () => {
    const ledger = {
      entries: first.ledger.entries.map((entry) => {
        const { start } = entry.last
        return 'date' in start
          ? { ...entry, last: { ...entry.last, start: { ...start, date: evening('2026-10-07') } } }
          : entry
      }),
    }
    expect(told(exported({ week: { SU: week.SU } }, { ledger }).text)['magnesium-SA']).toBe('1 CANCELLED')
  })

  it('takes back a single evening that was called off, and forgets one that is over', () => {
    const exceptions = [{ evening: evening('2026-11-25'), ...night('22:00', '06:00') }]
    const planned = exported({ exceptions })
    expect(told(planned.text)['magnesium-2026-11-25']).toBe('0')
    const calledOff = exported({}, { ledger: planned.ledger })
    expect(told(calledOff.text)['magnesium-2026-11-25']).toBe('1 CANCELLED')
    const over = exported({}, { ledger: planned.ledger, from: evening('2026-11-26') })
    expect(told(over.text)['magnesium-2026-11-25']).toBeUndefined()
  })

  it('leaves out a step that has no place on one night, and adds one that only that night has', () => {
    const { planNight } = calendarOf(routine({ week }))
    const odd =
      (date: string, also: boolean): RoutineCalendarRequest['planNight'] =>
      (on, wished) => {
        const plan = planNight(on, wished)
        const isOdd = on === date
        if (isOdd === also) return plan
        const leftOut = { state: 'left-out', start: null, end: null, minutesBeforeBed: null } as const
        return {
          ...plan,
          steps: plan.steps.map((step) => (step.id === 'warm_bath' ? { ...step, ...leftOut } : step)),
        }
      }
    const busyEvenings = [evening('2026-11-28')]
    const without = exported({}, { planNight: odd('2026-11-28', false), busyEvenings }).text
    expect(without.replaceAll('\r\n ', '')).toMatch(
      /warm_bath-SA@[^]*?EXDATE;TZID=Europe\/Amsterdam:20261128T230000/,
    )
    const extra = told(exported({}, { planNight: odd('2026-11-28', true), busyEvenings }).text)
    expect(extra['warm_bath-2026-11-28']).toBe('0')
    expect(extra['warm_bath-SA']).toBeUndefined()
  })

  it('holds nothing of a week that is over before it begins', () => {
    const { text, ledger } = exported(
      { pauses: [{ from: evening('2026-11-01'), to: evening('2027-01-31') }] },
      { weeks: 4 },
    )
    expect(text).not.toContain('VEVENT')
    expect(ledger).toEqual(EMPTY_CALENDAR_LEDGER)
  })

  it('begins after a pause', () => {
    const { text } = exported({ pauses: [{ from: evening('2026-11-01'), to: evening('2027-01-31') }] })
    expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20270206T234500')
    expect(text).not.toContain('EXDATE')
  })
})

describe('the shape of events', () => {
  const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')
  const one = routine({ week: { SU: night('22:45', '06:45') } })

  it('is one block with the steps told in it, from the first thing to do to lights out', () => {
    const { text } = routineCalendar(calendarOf(one, { shape: 'block', ownNames: {} }))
    expect(lines(text).filter((line) => /^(DTSTART;|DTEND|SUMMARY|DESCRIPTION:\d)/.test(line))).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20261122T204500',
      'DTEND;TZID=Europe/Amsterdam:20261122T225000',
      'SUMMARY:Evening routine',
      'DESCRIPTION:13:55 Last caffeine\\n20:45 Dim the lights\\n21:15 Warm bath\\n21:45 Screens off\\n22:00 Magnesium\\n22:15 Wind down\\n22:45 Lights out',
    ])
  })

  it('says nothing about health in one neutral block', () => {
    const { text } = routineCalendar(calendarOf(one, { shape: 'block', neutral: true }))
    expect(text).not.toMatch(/bath|magnesium|caffeine/i)
  })

  it('changes one night of a block whose steps moved inside it', () => {
    const { planNight } = calendarOf(one)
    const busy = evening('2026-11-29')
    const { text } = routineCalendar(
      calendarOf(one, {
        shape: 'block',
        busyEvenings: [busy],
        planNight: (date, wished) => {
          const plan = planNight(date, wished)
          const later = plan.steps.map((step) =>
            step.id === 'magnesium' && step.start !== null ? { ...step, start: step.start + 300_000 } : step,
          )
          return date === busy ? { ...plan, steps: later } : plan
        },
      }),
    )
    expect(text).toContain('RECURRENCE-ID;TZID=Europe/Amsterdam:20261129T204500')
    expect(lines(text).join()).toContain('22:05 Magnesium')
  })

  it.each([
    [0, ['TRIGGER:PT0S']],
    [10, ['TRIGGER:-PT10M']],
    [null, []],
  ])('rings %s minutes before', (alarm, expected) => {
    const { text } = routineCalendar(calendarOf(one, { alarm, shape: 'block' }))
    expect(lines(text).filter((line) => line.startsWith('TRIGGER'))).toEqual(expected)
    expect(text.includes('VALARM')).toBe(alarm !== null)
  })
})

describe('one evening again', () => {
  const request = (bed: string, ledger?: CalendarLedger) => ({
    plan: calendarOf(routine()).planNight(evening('2026-11-22'), night(bed, '06:45')),
    planId: 'test',
    language: 'en' as const,
    neutral: false,
    writtenAt: MONDAY,
    ...(ledger ? { ledger } : {}),
  })

  it('keeps its events and counts the change', () => {
    const tonight = eveningCalendar(request('22:45'))
    const same = eveningCalendar({ ...request('22:45', tonight.ledger), writtenAt: 0 })
    const moved = eveningCalendar(request('23:00', tonight.ledger))
    expect(same.text).toBe(tonight.text)
    expect(told(tonight.text)['lights_out-2026-11-22']).toBe('0')
    expect(told(moved.text)['lights_out-2026-11-22']).toBe('1')
    expect(Object.keys(told(moved.text))).toEqual(Object.keys(told(tonight.text)))
  })

  it('names no calendar of its own for a single event', () => {
    const { plan, ...rest } = request('22:45')
    const alone = { ...plan, steps: plan.steps.filter(({ id }) => id === 'lights_out') }
    expect(eveningCalendar({ ...rest, plan: alone }).text).not.toContain('X-WR-CALNAME')
  })

  it('writes ambiguous moments in UTC', () => {
    const { planNight } = calendarOf(routine())
    const { text } = eveningCalendar({
      ...request('22:45'),
      plan: planNight(evening('2027-10-30'), night('03:15', '10:00')),
    })
    // 02:30 comes twice that night; it is the second one, 45 minutes before bed.
    expect(text).toContain('DTSTART:20271031T013000Z\r\nDTEND:20271031T013500Z\r\nSUMMARY:Magnesium')
  })
})

describe('an earlier file', () => {
  it.each([
    ['nonsense', 'nonsense'],
    ['another program’s calendar', first.text.replace('-//Evenfall//Evenfall', '-//Other//Program')],
    ['a calendar without events', first.text.replace(/BEGIN:VEVENT[^]*END:VEVENT\r\n/, '')],
    ['a calendar without its name', first.text.replace(/PRODID.*\r\n/, '')],
  ])('is not taken from %s', (_, text) => {
    expect(ledgerFromCalendar(text)).toBeUndefined()
  })

  // The one without a UID stays, under none.
  it('loses only the events somebody damaged', () => {
    const damaged = first.text
      .replace('SEQUENCE:0\r\n', '')
      .replace(/(dim_lights-SA@[^]*?)DTSTART;TZID=Europe\/Amsterdam:/, '$1DTSTART;TZID=Mars/Base:')
      .replace(/(warm_bath-SA@[^]*?)RRULE:.*\r\n/, '$1')
      .replace(/(dim_lights-SU@[^]*?)DTEND;TZID=Europe\/Amsterdam:/, '$1DTEND:')
      .replace(/(magnesium-SU@[^]*?DTSTAMP:)\d{8}T\d{6}Z/, '$199999999T999999Z')
      .replace(/UID:evenfall-test-lights_out-SU@evenfall\.invalid\r\n/, '')
      .replace(/(screens_off-SA@[^]*?DTSTAMP:)\d{8}T\d{6}Z/, '$120261122')
    const { ledger } = ledgerFromCalendar(damaged) ?? { ledger: EMPTY_CALENDAR_LEDGER }
    expect(ledger.entries.length).toBe(first.ledger.entries.length - 5)
    expect(ledger.entries.find(({ uid }) => uid.includes('warm_bath-SA'))?.last.weekly).toBeUndefined()
  })

  it('of another plan is left alone', () => {
    const other = exported({ planId: 'other' }, { ledger: first.ledger })
    expect(other.text).not.toContain('evenfall-test-')
    expect(other.text).not.toContain('SEQUENCE:1')
  })
})
