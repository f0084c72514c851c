import { describe, expect, it } from 'vitest'
import { busyEvenings, spanOfEvening, withTaken } from '../../shared/calendar/busy-evenings'
import type { Occurrence, ReadCalendar } from '../../shared/calendar/occurrences'
import { occurrencesIn } from '../../shared/calendar/occurrences'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { resolveInEvening } from '../../shared/evening/wall-time'
import { calendarOf, evening, routine, wall, zone } from './routine-builder'

const AMSTERDAM = zone('Europe/Amsterdam')
const at = (text: string): number => Date.parse(text)

/** A calendar of these events, each given by its lines after UID, DTSTAMP and SUMMARY. */
const calendar = (events: readonly string[], extra = ''): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Test//EN',
    ...(extra === '' ? [] : [extra]),
    ...events.map((event, index) =>
      [
        'BEGIN:VEVENT',
        ...(event.includes('UID:') ? [] : [`UID:event-${index}`]),
        'DTSTAMP:20260101T000000Z',
        event,
        'END:VEVENT',
      ].join('\n'),
    ),
    'END:VCALENDAR',
    '',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n')

const read = (text: string, from = '2026-11-01T00:00Z', to = '2027-05-01T00:00Z'): ReadCalendar =>
  occurrencesIn([text], { zone: AMSTERDAM, from: at(from), to: at(to) })
const starts = (answer: ReadCalendar): string[] =>
  answer.read ? answer.occurrences.map(({ start }) => new Date(start).toISOString().slice(0, 16)) : []

describe('a calendar somebody else wrote', () => {
  it('keeps its wall time over a clock change, in the zone it was made in', () => {
    const choir =
      'SUMMARY:Choir\nDTSTART;TZID=America/New_York:20261028T160000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;COUNT=3'
    expect(starts(read(calendar([choir]), '2026-10-01T00:00Z'))).toEqual([
      '2026-10-28T20:00',
      '2026-11-04T21:00',
      '2026-11-11T21:00',
    ])
  })

  it('ends where its rule does, also when the end stands in UTC or as a date', () => {
    const until = (end: string) =>
      `DTSTART;TZID=Europe/Amsterdam:20261124T200000\nDTEND;TZID=Europe/Amsterdam:20261124T220000\nRRULE:FREQ=WEEKLY;UNTIL=${end}`
    expect(starts(read(calendar([until('20261208T190000Z')])))).toHaveLength(3)
    expect(starts(read(calendar([until('20261208T185959Z')])))).toHaveLength(2)
    expect(starts(read(calendar([until('20261208')])))).toHaveLength(3)
  })

  it('leaves out, moves and calls off single occurrences', () => {
    const series = `UID:choir
DTSTART;TZID=Europe/Amsterdam:20261103T200000
DTEND;TZID=Europe/Amsterdam:20261103T220000
RRULE:FREQ=WEEKLY;COUNT=5
EXDATE;TZID=Europe/Amsterdam:20261110T200000`
    const moved = `UID:choir
RECURRENCE-ID;TZID=Europe/Amsterdam:20261117T200000
DTSTART;TZID=Europe/Amsterdam:20261118T193000
DTEND;TZID=Europe/Amsterdam:20261118T213000`
    const off = `UID:choir
RECURRENCE-ID:20261124T190000Z
DTSTART;TZID=Europe/Amsterdam:20261124T200000
DTEND;TZID=Europe/Amsterdam:20261124T220000
STATUS:CANCELLED`
    const answer = read(calendar([series, moved, off]))
    expect(starts(answer)).toEqual(['2026-11-03T19:00', '2026-11-18T18:30', '2026-12-01T19:00'])
    expect(answer).toMatchObject({ ignored: { allDay: 0, free: 0, cancelled: 1, unclear: 0 } })
  })

  it('counts what is all day, free or unclear instead of reading it', () => {
    const answer = read(
      calendar([
        'DTSTART;VALUE=DATE:20261124',
        'DTSTART:20261124T190000Z\nDTEND:20261124T200000Z\nTRANSP:TRANSPARENT',
        'DTSTART:20261124T190000Z',
        'DTSTART:20261124T190000Z\nDTEND:20261124T180000Z',
        'DTSTART:20261124T190000Z\nDTEND:20261124T191000Z\nRRULE:FREQ=SECONDLY',
      ]),
    )
    expect(answer).toEqual({
      read: true,
      occurrences: [],
      ignored: { allDay: 1, free: 1, cancelled: 0, unclear: 3 },
    })
  })

  it('reads a zone only the file itself describes, and times without any as local ones', () => {
    const office = `BEGIN:VTIMEZONE
TZID:Office Time
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0300
TZOFFSETTO:+0300
END:STANDARD
END:VTIMEZONE`
    const text = calendar(
      [
        'DTSTART;TZID=Office Time:20261124T200000\nDTEND;TZID=Office Time:20261124T210000',
        'DTSTART:20261125T200000\nDTEND:20261125T210000',
        'DTSTART;TZID=Nobody knows:20261126T200000\nDTEND;TZID=Nobody knows:20261126T210000',
      ],
      office,
    )
    expect(starts(read(text))).toEqual(['2026-11-24T17:00', '2026-11-25T19:00', '2026-11-26T19:00'])
  })

  it('is read calendar by calendar where a file holds several', () => {
    const one = calendar(['DTSTART:20261124T190000Z\nDTEND:20261124T200000Z'])
    const other = calendar(['DTSTART:20261125T190000Z\nDTEND:20261125T200000Z'])
    expect(starts(read(one + other))).toEqual(['2026-11-24T19:00', '2026-11-25T19:00'])
  })

  it('takes place on dates that stand by themselves too, given as moments or as periods', () => {
    const lesson = `DTSTART:20261124T190000Z
DTEND:20261124T200000Z
RDATE:20261126T190000Z
RDATE;VALUE=PERIOD:20261127T190000Z/PT1H`
    expect(starts(read(calendar([lesson])))).toEqual([
      '2026-11-24T19:00',
      '2026-11-26T19:00',
      '2026-11-27T19:00',
    ])
  })

  it('says nothing about evenings where a start, a length or a whole rule is missing', () => {
    const answer = read(
      calendar([
        'SUMMARY:No start\nDURATION:PT1H',
        'SUMMARY:No length\nDTSTART:20261124T190000Z',
        'SUMMARY:Every hour\nDTSTART:20261124T190000Z\nDURATION:PT1H\nRRULE:FREQ=HOURLY',
        'SUMMARY:Ends before it starts\nDTSTART:20261124T190000Z\nDTEND:20261124T180000Z',
      ]),
    )
    expect(answer).toMatchObject({ read: true, occurrences: [], ignored: { unclear: 4 } })
  })

  it('is not taken from what Evenfall wrote itself', () => {
    const { text } = routineCalendar(calendarOf(routine(), { weeks: 4 }))
    expect(read(text)).toMatchObject({ read: true, occurrences: [] })
  })

  it.each([
    ['nothing', ''],
    ['nonsense', 'nonsense'],
    ['a visiting card', 'BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n'],
  ])('is refused when it is %s', (_, text) => {
    expect(read(text)).toEqual({ read: false, why: 'no_calendar' })
  })

  it('is refused with more events than a person has', () => {
    const event = 'DTSTART:20261124T190000Z\nDTEND:20261124T200000Z'
    const many = calendar(Array.from({ length: 30_001 }, () => event))
    expect(read(many)).toEqual({ read: false, why: 'too_full' })
  })
})

describe('evenings', () => {
  const bedtime = resolveInEvening(evening('2026-11-24'), wall('23:00'), AMSTERDAM).instant
  const span = spanOfEvening((date) => (date === '2026-11-24' ? bedtime : undefined), AMSTERDAM)
  const busy = (name: string, start: string, end: string): Occurrence => ({
    name,
    start: at(`2026-11-${start}+01:00`),
    end: at(`2026-11-${end}+01:00`),
  })
  const taken = (...occurrences: Occurrence[]) =>
    busyEvenings(occurrences, span, AMSTERDAM).flatMap(({ name, commitments }) =>
      commitments.map(({ evening: date, start, end }) => `${name} ${date} ${start}-${end}`),
    )

  it('are busy with what falls into the six hours before bed, and with nothing else', () => {
    expect(
      taken(
        busy('Choir', '24T20:00', '24T22:00'),
        busy('Lunch', '24T12:30', '24T13:30'),
        busy('Call at night', '25T03:00', '25T04:00'),
        busy('Conference', '24T09:00', '25T17:00'),
        busy('Workshop', '24T09:00', '24T18:00'),
        busy('Party', '24T22:00', '25T01:30'),
        busy('Drinks', '25T17:30', '25T19:00'),
      ),
    ).toEqual([
      'Choir 2026-11-24 20:00-22:00',
      'Workshop 2026-11-24 12:00-18:00',
      'Party 2026-11-24 22:00-01:30',
      'Drinks 2026-11-25 17:30-19:00',
    ])
  })

  it('hold one commitment for what comes twice', () => {
    expect(taken(busy('Choir', '24T20:00', '24T22:00'), busy('Choir', '24T20:00', '24T22:00'))).toHaveLength(
      1,
    )
  })

  it('taken again replace what was taken under that name, and leave what was typed in and what is past', () => {
    const choir = (date: string) => ({
      evening: evening(date),
      start: wall('20:00'),
      end: wall('22:00'),
      name: 'Choir',
    })
    const { name: _, ...typed } = choir('2026-12-01')
    const before = [
      choir('2026-11-10'),
      choir('2026-12-01'),
      typed,
      { ...choir('2026-12-01'), name: 'Sport' },
    ]
    const group = { name: 'Choir', commitments: [choir('2026-12-02')] }
    expect(withTaken(before, [group], evening('2026-11-24'))).toEqual([
      choir('2026-11-10'),
      typed,
      { ...choir('2026-12-01'), name: 'Sport' },
      choir('2026-12-02'),
    ])
  })
})
