import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { writeComponent } from '../../shared/calendar/ical'
import { timeZoneComponent } from '../../shared/calendar/time-zone-component'
import { MINUTE } from '../../shared/evening/instant'
import { isoUtc } from '../../shared/evening/wall-time'
import { minutesAheadOfUtc } from '../../shared/evening/zone'
import { zone } from './routine-builder'

const FROM = Date.parse('2026-11-22T11:00Z')
const textOf = (name: string): string => writeComponent(timeZoneComponent(zone(name), FROM))

const isNearChange = (name: string, instant: number): boolean =>
  [-120, 120].some(
    (away) =>
      minutesAheadOfUtc(zone(name), instant + away * MINUTE) !== minutesAheadOfUtc(zone(name), instant),
  )

describe('the VTIMEZONE of', { timeout: 60_000 }, () => {
  it('Amsterdam is two yearly rules from 1970', () => {
    expect(textOf('Europe/Amsterdam').split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Amsterdam',
      'BEGIN:DAYLIGHT',
      'DTSTART:19700329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19701025T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ])
  })

  it('Kolkata is one standard time without a rule', () => {
    expect(textOf('Asia/Kolkata').split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kolkata',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
      '',
    ])
  })

  it('New York changes on the second Sunday of March and the first of November', () => {
    expect(textOf('America/New_York').match(/RRULE.*/g)).toEqual([
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    ])
  })

  it('Cairo lists its changes, as its autumn fits no rule', () => {
    const text = textOf('Africa/Cairo')
    expect(text).not.toContain('RRULE')
    expect(text.match(/RDATE:\d{8}T\d{6}/g)?.length).toBe(20)
  })

  // Every place whose rules are odd somewhere: half an hour, midnight, three changes, days before noon, none.
  it.each([
    'Europe/Amsterdam',
    'Europe/Dublin',
    'America/New_York',
    'America/Nuuk',
    'America/Santiago',
    'America/Sao_Paulo',
    'Asia/Beirut',
    'Asia/Gaza',
    'Asia/Jerusalem',
    'Asia/Kolkata',
    'Africa/Cairo',
    'Africa/Casablanca',
    'Antarctica/Troll',
    'Australia/Lord_Howe',
    'Pacific/Apia',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
    'UTC',
  ])('%s gives the offsets of the runtime for ten years, in under 60 lines', (name) => {
    const text = textOf(name)
    expect(text.split('\r\n').length).toBeLessThan(62)
    const read = new ICAL.Timezone({ component: new ICAL.Component(ICAL.parse(text) as never), tzid: name })
    const instants = Array.from({ length: 1000 }, (_, index) => FROM + index * 87 * 60 * MINUTE)
    const differing = instants.filter((instant) => {
      const ahead = minutesAheadOfUtc(zone(name), instant)
      const local = ICAL.Time.fromDateTimeString(isoUtc(instant + ahead * MINUTE).slice(0, -1))
      return read.utcOffset(local) !== ahead * 60 && !isNearChange(name, instant)
    })
    expect(differing.map(isoUtc)).toEqual([])
  })
})
