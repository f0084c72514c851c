import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CalendarLedger } from '../../shared/calendar/calendar-ledger'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import type { Routine } from '../../shared/routine/routine'
import { calendarOf, night, routine } from '../calendar/routine-builder'
import { ANNA, type Radicale, startRadicale, whyNoRadicale } from '../support/radicale'

const STEPS = 7
const EVENINGS = 2
const week = { TH: night('22:45', '06:45'), SA: night('00:30', '09:00') }
const later = { week: { ...week, TH: night('23:15', '06:45') } }

/** One file for each UID with all it says, as a program imports a file into a calendar that is kept by UID. */
const byUid = (text: string): Map<string, string> => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  const events = calendar.getAllSubcomponents('vevent')
  const uids = new Set(events.map((event) => String(event.getFirstPropertyValue('uid'))))
  return new Map(
    [...uids].map((uid) => {
      const one = new ICAL.Component('vcalendar')
      one.addPropertyWithValue('version', '2.0')
      one.addPropertyWithValue('prodid', '-//Test//EN')
      const parts = [
        ...calendar.getAllSubcomponents('vtimezone'),
        ...events.filter((event) => event.getFirstPropertyValue('uid') === uid),
      ]
      for (const part of parts) one.addSubcomponent(ICAL.Component.fromString(part.toString()))
      return [uid, `${one.toString()}\r\n`]
    }),
  )
}

describe.skipIf(whyNoRadicale)(
  `a saved file uploaded to Radicale${whyNoRadicale ? ` (skipped: ${whyNoRadicale})` : ''}`,
  () => {
    let radicale: Radicale
    beforeAll(async () => {
      radicale = await startRadicale()
    })
    afterAll(() => radicale.stop())

    const written = (changes: Partial<Routine>, ledger?: CalendarLedger) =>
      routineCalendar(calendarOf(routine({ week, ...changes }), { weeks: 20, ...(ledger ? { ledger } : {}) }))
    /** What a calendar holds, as the server hands it out again: how much, what was called off, Thursday's bedtime. */
    const held = async (calendar: string) => {
      const { text } = await radicale.ask('GET', `/${ANNA.user}/${calendar}/`)
      const events = new ICAL.Component(ICAL.parse(text) as never)
        .getAllSubcomponents('vevent')
        .filter((event) => !event.hasProperty('recurrence-id'))
      const named = (property: string, value: string) =>
        events.filter((event) => String(event.getFirstPropertyValue(property)).includes(value))
      return {
        events: events.length,
        cancelled: named('status', 'CANCELLED').length,
        thursdays: named('uid', '-lights_out-TH@').map((event) =>
          String(event.getFirstPropertyValue('dtstart')).slice(11, 16),
        ),
      }
    }
    const eachByUid = async (text: string): Promise<void> => {
      for (const [uid, one] of byUid(text)) {
        const { status } = await radicale.ask('PUT', `/${ANNA.user}/each/${uid}.ics`, one)
        expect([201, 204]).toContain(status)
      }
    }
    const asOneFile = async (text: string): Promise<void> => {
      const { status } = await radicale.ask('PUT', `/${ANNA.user}/whole/`, text)
      expect(status).toBe(201)
    }

    it.each([
      { how: 'event by event', calendar: 'each', upload: eachByUid },
      { how: 'as a whole', calendar: 'whole', upload: asOneFile },
    ])('$how leaves each event once: twice, with another bedtime, and without a step', async (way) => {
      const { calendar, upload } = way
      if (calendar === 'each') await radicale.ask('MKCALENDAR', `/${ANNA.user}/${calendar}/`)
      const first = written({})
      const once = { events: STEPS * EVENINGS, cancelled: 0, thursdays: ['22:45'] }
      await upload(first.text)
      expect(await held(calendar)).toEqual(once)
      await upload(first.text)
      expect(await held(calendar)).toEqual(once)

      const moved = written(later, first.ledger)
      await upload(moved.text)
      expect(await held(calendar)).toEqual({ ...once, thursdays: ['23:15'] })

      // A removed step stays as called off, so that every program takes it away.
      const removed = written({ ...later, steps: { warm_bath: false } }, moved.ledger)
      await upload(removed.text)
      expect(await held(calendar)).toEqual({ ...once, thursdays: ['23:15'], cancelled: EVENINGS })
    })
  },
)
