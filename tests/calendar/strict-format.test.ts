import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json'
import { PRODUCT_VERSION } from '../../shared/calendar/calendar-text'
import { readCalendar, textProperty, writeComponent } from '../../shared/calendar/ical'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { calendarOf, evening, everyEvening, night, routine, zone } from './routine-builder'

const lines = (text: string): string[] => text.split('\r\n').slice(0, -1)
const unfolded = (text: string): string[] => lines(text.replaceAll('\r\n ', ''))
const events = (text: string): string[][] =>
  unfolded(text)
    .join('\n')
    .split('BEGIN:VEVENT\n')
    .slice(1)
    .map((event) => (event.split('\nEND:VEVENT')[0] ?? '').split('\n'))
const names = (event: string[]): string[] => event.map((line) => line.split(/[:;]/)[0] ?? '')

const expectStrict = (text: string): void => {
  expect(text.endsWith('\r\n')).toBe(true)
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of lines(text)) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(line).not.toContain('\uFFFD')
    expect(Buffer.from(line).toString()).toBe(line)
  }
}

const textOf = (description: string): string =>
  writeComponent([
    'vcalendar',
    [],
    [['vevent', [textProperty('summary', 'x'), textProperty('description', description)], []]],
  ])

describe('any calendar file', () => {
  const one = routine({
    week: { ...everyEvening('03:15', '10:00'), MO: night('22:45', '06:45') },
    exceptions: [
      { evening: evening('2026-11-30'), skip: true },
      { evening: evening('2026-12-07'), ...night('23:30', '08:00') },
    ],
  })

  it.each(['Europe/Amsterdam', 'Africa/Cairo', 'America/Argentina/ComodRivadavia', 'UTC'])(
    'follows RFC 5545 in %s',
    (name) => {
      for (const language of ['en', 'nl'] as const) {
        const { text } = routineCalendar(calendarOf(one, { zone: zone(name), language, weeks: 60 }))
        expectStrict(text)
        const [, ...head] = unfolded(text)
        expect(head.slice(0, 6)).toEqual([
          `PRODID:-//Evenfall//Evenfall ${PRODUCT_VERSION}//${language.toUpperCase()}`,
          'VERSION:2.0',
          'CALSCALE:GREGORIAN',
          'X-WR-CALNAME:Evenfall',
          'BEGIN:VTIMEZONE',
          `TZID:${name}`,
        ])
        expect(text).not.toMatch(/METHOD|ORGANIZER|ATTENDEE|RANGE/)
        expect(text.match(/BEGIN:VTIMEZONE[^]*END:VTIMEZONE/)?.[0].split('\r\n').length).toBeLessThan(60)
      }
    },
  )

  it('stays small: five years of an ordinary week in 200 kB', () => {
    const { text } = routineCalendar(calendarOf(routine(), { weeks: 260 }))
    expect(Buffer.byteLength(text)).toBeLessThan(200_000)
  })

  it('carries the version of the package', () => {
    expect(PRODUCT_VERSION).toBe(packageJson.version)
  })

  it('orders properties the same way, the alarm last', () => {
    const { text } = routineCalendar(calendarOf(one, { weeks: 60 }))
    const order =
      /^UID,DTSTAMP,LAST-MODIFIED,SEQUENCE,(RECURRENCE-ID,)?DTSTART,DTEND,SUMMARY,DESCRIPTION,CATEGORIES,TRANSP,X-MICROSOFT-CDO-BUSYSTATUS,(RRULE,)?(EXDATE,)*BEGIN,ACTION,DESCRIPTION,TRIGGER,END$/
    for (const event of events(text)) expect(names(event).join()).toMatch(order)
  })

  it('gives UNTIL in UTC, and EXDATE and RECURRENCE-ID as DTSTART has it', () => {
    const { text } = routineCalendar(calendarOf(one, { weeks: 60 }))
    const of = (name: RegExp): string[] => unfolded(text).filter((line) => name.test(line))
    const rules = of(/^RRULE:FREQ=WEEKLY/)
    expect(rules.length).toBeGreaterThan(40)
    for (const rule of rules) expect(rule).toMatch(/^RRULE:FREQ=WEEKLY;BYDAY=..;UNTIL=\d{8}T\d{6}Z$/)
    const dates = of(/^(EXDATE|RECURRENCE-ID)/)
    expect(dates.length).toBeGreaterThan(7)
    for (const date of dates) expect(date).toMatch(/^[A-Z-]+;TZID=Europe\/Amsterdam:\d{8}T\d{6}$/)
  })

  it('repeats on the calendar day it starts on, which after midnight is not the evening', () => {
    const { text } = routineCalendar(calendarOf(routine({ week: { SA: night('00:30', '09:00') } })))
    const days = events(text).map((event) => [
      /-(\w+)-SA@/.exec(event[0] ?? '')?.[1],
      /BYDAY=(..)/.exec(event.join())?.[1],
    ])
    expect(Object.fromEntries(days)).toMatchObject({
      warm_bath: 'SA',
      magnesium: 'SA',
      wind_down: 'SU',
      lights_out: 'SU',
    })
  })

  it('says nothing about health in neutral words', () => {
    const { text } = routineCalendar(calendarOf(one, { neutral: true }))
    const shown = unfolded(text).filter((line) => /^(SUMMARY|DESCRIPTION|CATEGORIES|X-WR)/.test(line))
    expect([...new Set(shown)].sort()).toEqual([
      'CATEGORIES:Evenfall',
      'DESCRIPTION:Evening routine',
      'DESCRIPTION:Open Evenfall to see what’s next.',
      'SUMMARY:Evening routine',
      'X-WR-CALNAME:Evenfall',
    ])
  })
})

describe('any text', () => {
  it.each([
    ['Dutch letters', 'Cafeïnevrij én warm – coördineer ’t ijsje à € 2,50; klaar\\af'],
    ['emoji', '🛁'.repeat(500)],
    ['2,000 characters with line ends', 'Rustig, adem in; adem uit.\r\nNog één keer\ren door.\n'.repeat(40)],
  ])('survives with %s', (_, description) => {
    const text = textOf(description)
    expectStrict(text)
    expect(readCalendar(text)?.[2][0]?.[1][1]?.[3]).toBe(description.replace(/\r\n?/g, '\n'))
  })

  it('survives whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (description) => {
        const text = textOf(description)
        expectStrict(text)
        const [, , kept] = textProperty('description', description).slice(1)
        expect(readCalendar(text)?.[2][0]?.[1][1]?.[3]).toBe(kept)
      }),
    )
  })

  it('loses control characters, which no calendar may hold', () => {
    expect(textProperty('summary', 'a\u0007b\u0000\tc\u007f\nd')[3]).toBe('ab\tc\nd')
  })

  it('is not read as a calendar unless it is one', () => {
    expect(readCalendar('BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n')).toBeUndefined()
    expect(readCalendar('nonsense')).toBeUndefined()
    expect(readCalendar('')).toBeUndefined()
  })
})
