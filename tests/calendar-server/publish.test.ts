import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caldavServer } from '../../electron/adapters/calendar-server/caldav-server'
import type { ServerView } from '../../shared/calendar/calendar-view'
import type { Weekday } from '../../shared/evening/evening-date'
import type { StepId } from '../../shared/routine/step'
import { ANNA, type Radicale, startRadicale, whyNoRadicale } from '../support/radicale'
import { evening, type SimulatedEvenfall, simulatedEvenfall, wall } from '../support/simulated-evening'
import { until } from '../support/until'

const CALENDAR = 'evenfall-plan'
/** Magnesium, the bath, winding down and lights out: few enough to keep the server's work small. */
const STEPS = 4
const LEFT_OUT = ['caffeine_cutoff', 'dim_lights', 'screens_off'] as const
/** Thursday and Saturday; the others are rest evenings. */
const EVENINGS = 2
const REST = ['MO', 'TU', 'WE', 'FR', 'SU'] as const

describe.skipIf(whyNoRadicale)(`publishing${whyNoRadicale ? ` (skipped: ${whyNoRadicale})` : ''}`, () => {
  let radicale: Radicale
  beforeAll(async () => {
    radicale = await startRadicale()
  })
  afterAll(() => radicale.stop())

  const shown = (evenfall: SimulatedEvenfall): ServerView | null => evenfall.service.view().calendar.server
  const settled = (evenfall: SimulatedEvenfall, phase: ServerView['phase'] = 'resting') =>
    until(`the server to be ${phase}`, () => {
      // Timers run on the simulated clock; the server answers in real time.
      evenfall.clock.passUntil(evenfall.clock.now() + (shown(evenfall)?.phase === 'waiting' ? 0 : 1000))
      const view = shown(evenfall)
      return view?.phase === phase && (phase !== 'resting' || view.syncedAt !== null)
    })
  const account = () => ({ address: radicale.address, ...ANNA })
  const leaveOut = (evenfall: SimulatedEvenfall, without: StepId[]): void => {
    const { choices } = evenfall.service.view().calendar
    void evenfall.requests.setCalendarChoices({ ...choices, without })
  }
  const start = (patience = 30_000): SimulatedEvenfall => {
    const evenfall = simulatedEvenfall({ server: caldavServer({ fetch, patience }) })
    void evenfall.requests.setWeekNights({ weekdays: [...REST], night: null })
    leaveOut(evenfall, [...LEFT_OUT])
    evenfall.calendars.start()
    return evenfall
  }
  const connected = async (): Promise<SimulatedEvenfall> => {
    await radicale.ask('DELETE', `/${ANNA.user}/${CALENDAR}/`)
    Object.assign(radicale, { mood: 'open', onRequest: () => {} })
    const evenfall = start()
    expect(await evenfall.requests.connectServer(account())).toEqual({ connected: true })
    await settled(evenfall)
    return evenfall
  }
  const moveBed = (evenfall: SimulatedEvenfall, bed: string): void => {
    const night = { bed: wall(bed), wake: wall('06:45') }
    // 26 November 2026 is a Thursday.
    void evenfall.requests.setNight({ evening: evening('2026-11-26'), night, scope: 'weekday' })
  }
  const synced = async (evenfall: SimulatedEvenfall, change: () => void): Promise<string[]> => {
    const before = shown(evenfall)?.syncedAt ?? 0
    radicale.asked.splice(0)
    change()
    await until('a later sync', () => {
      evenfall.clock.passUntil(evenfall.clock.now() + 1000)
      const view = shown(evenfall)
      return view?.phase === 'resting' && (view.syncedAt ?? 0) > before
    })
    return radicale.asked.filter((one) => /^(PUT|DELETE)/.test(one)).sort()
  }
  const weekdayOf = (request: string): Weekday => request.slice(-6, -4) as Weekday

  it('makes a calendar of its own with an object for each step and weekday', async () => {
    const evenfall = await connected()
    const objects = await radicale.objects(CALENDAR)
    expect(objects).toHaveLength(STEPS * EVENINGS)
    expect(objects.map(({ name }) => name)).toContain('evenfall-plan-warm_bath-SA.ics')
    expect(shown(evenfall)).toMatchObject({
      phase: 'resting',
      events: STEPS * EVENINGS,
      leftAlone: 0,
      problem: null,
      remembered: false,
    })
    expect((await radicale.ask('PROPFIND', `/${ANNA.user}/${CALENDAR}/`)).text).toContain('Evenfall')
  })

  it('updates exactly Thursday’s events after Thursday’s bedtime changed', async () => {
    const evenfall = await connected()
    const written = await synced(evenfall, () => moveBed(evenfall, '23:15'))
    expect(written).toHaveLength(STEPS)
    expect(written.every((one) => one.startsWith('PUT ') && weekdayOf(one) === 'TH')).toBe(true)
    const objects = await radicale.objects(CALENDAR)
    expect(objects).toHaveLength(STEPS * EVENINGS)
    expect(objects.find(({ name }) => name.endsWith('lights_out-TH.ics'))?.text).toContain('T231500')
  })

  it('asks nothing while nothing has changed, and nothing of a change that changes no event', async () => {
    const evenfall = await connected()
    radicale.asked.splice(0)
    void evenfall.requests.setTheme({ theme: 'paper' })
    evenfall.clock.passUntil(evenfall.clock.now() + 3_600_000)
    expect(radicale.asked).toEqual([])
  })

  it('removes the events of a step that was switched off', async () => {
    const evenfall = await connected()
    const written = await synced(evenfall, () => leaveOut(evenfall, [...LEFT_OUT, 'magnesium']))
    expect(written).toHaveLength(EVENINGS)
    expect(written.every((one) => one.startsWith('DELETE') && one.includes('magnesium'))).toBe(true)
    expect(await radicale.objects(CALENDAR)).toHaveLength((STEPS - 1) * EVENINGS)
  })

  it('connected again finds its own events and writes none of them twice', async () => {
    await connected()
    const again = start()
    radicale.asked.splice(0)
    await again.requests.connectServer(account())
    await settled(again)
    expect(radicale.asked.filter((one) => one.startsWith('PUT'))).toEqual([])
    expect(await radicale.objects(CALENDAR)).toHaveLength(STEPS * EVENINGS)
    expect(shown(again)).toMatchObject({ leftAlone: 0, events: STEPS * EVENINGS })
  })

  it('leaves alone what somebody changed or removed there, until it is asked to take over', async () => {
    const evenfall = await connected()
    const path = `/${ANNA.user}/${CALENDAR}/evenfall-plan`
    const bath = (await radicale.ask('GET', `${path}-warm_bath-TH.ics`)).text
    await radicale.ask(
      'PUT',
      `${path}-warm_bath-TH.ics`,
      bath.replace('SUMMARY:Warm bath', 'SUMMARY:Long bath'),
    )
    await radicale.ask('DELETE', `${path}-magnesium-TH.ics`)
    await radicale.ask('PUT', `/${ANNA.user}/${CALENDAR}/mine.ics`, bath.replace(/UID:.*/g, 'UID:mine'))

    const written = await synced(evenfall, () => moveBed(evenfall, '23:15'))
    expect(written).toHaveLength(STEPS - 2)
    expect(shown(evenfall)).toMatchObject({ phase: 'resting', leftAlone: 2 })
    expect((await radicale.ask('GET', `${path}-warm_bath-TH.ics`)).text).toContain('Long bath')
    expect((await radicale.ask('GET', `${path}-magnesium-TH.ics`)).status).toBe(404)

    await synced(evenfall, () => void evenfall.requests.syncServer({ takeOver: true }))
    expect(shown(evenfall)).toMatchObject({ leftAlone: 0 })
    expect((await radicale.ask('GET', `${path}-warm_bath-TH.ics`)).text).toContain('SUMMARY:Warm bath')
    expect((await radicale.ask('GET', `${path}-magnesium-TH.ics`)).status).toBe(200)
    expect((await radicale.ask('GET', `/${ANNA.user}/${CALENDAR}/mine.ics`)).status).toBe(200)
  })

  it('goes on with an event whose alarm was only dismissed on a phone', async () => {
    const evenfall = await connected()
    const path = `/${ANNA.user}/${CALENDAR}/evenfall-plan-warm_bath-TH.ics`
    const { text } = await radicale.ask('GET', path)
    const dismissed = text.replace('TRIGGER:PT0S', 'TRIGGER:PT0S\r\nACKNOWLEDGED:20261122T200000Z')
    await radicale.ask(
      'PUT',
      path,
      dismissed.replace('BEGIN:VALARM', 'X-MOZ-LASTACK:20261122T200000Z\r\nBEGIN:VALARM'),
    )
    expect(await synced(evenfall, () => moveBed(evenfall, '23:15'))).toHaveLength(STEPS)
    expect(shown(evenfall)).toMatchObject({ leftAlone: 0 })
  })

  it('does not write over a change that comes in between (412)', async () => {
    const evenfall = await connected()
    const name = 'evenfall-plan-magnesium-TH.ics'
    const path = `/${ANNA.user}/${CALENDAR}/${name}`
    const { text } = await radicale.ask('GET', path)
    radicale.onRequest = async (method, asked) => {
      if (method === 'PUT' && asked.endsWith(name)) {
        radicale.onRequest = () => {}
        await radicale.ask('PUT', path, text.replace('SUMMARY:Magnesium', 'SUMMARY:Mine now'))
      }
    }
    await synced(evenfall, () => moveBed(evenfall, '23:15'))
    expect(shown(evenfall)).toMatchObject({ phase: 'resting', leftAlone: 1 })
    expect((await radicale.ask('GET', path)).text).toContain('Mine now')
  })

  it('stops at a wrong password, and says so', async () => {
    const evenfall = start()
    expect(await evenfall.requests.connectServer({ ...account(), password: 'wrong' })).toEqual({
      connected: false,
      problem: 'wrong_password',
    })
    expect(shown(evenfall)).toBeNull()
  })

  it('goes on where it stopped when the server goes down in the middle', async () => {
    const evenfall = await connected()
    let puts = 0
    radicale.onRequest = (method) => {
      if (method === 'PUT') puts += 1
      if (puts === 3) radicale.mood = 'shut'
    }
    moveBed(evenfall, '23:15')
    await settled(evenfall, 'waiting')
    const failed = shown(evenfall)
    expect(failed).toMatchObject({ problem: 'no_answer' })
    expect((failed?.retryAt ?? 0) - evenfall.clock.now()).toBe(15_000)

    // Still down: it waits twice as long.
    evenfall.clock.passUntil(evenfall.clock.now() + 15_000)
    await until('the second failure', () => (shown(evenfall)?.retryAt ?? 0) - evenfall.clock.now() === 30_000)
    Object.assign(radicale, { mood: 'open', onRequest: () => {} })
    const written = await synced(evenfall, () => {})
    expect(written).toHaveLength(STEPS - 2)
    expect(shown(evenfall)).toMatchObject({ phase: 'resting', problem: null, leftAlone: 0 })
  })

  it('gives up on a server that does not answer, and tries again later', async () => {
    Object.assign(radicale, { mood: 'slow', onRequest: () => {} })
    const evenfall = start(300)
    expect(await evenfall.requests.connectServer(account())).toEqual({
      connected: false,
      problem: 'too_slow',
    })
    radicale.mood = 'trouble'
    expect(await evenfall.requests.connectServer(account())).toEqual({
      connected: false,
      problem: 'server_trouble',
    })
    radicale.mood = 'open'
  })

  it('asks for the password again after a restart where the system keeps none, and not where it does', async () => {
    const before = await connected()
    const restarted = before.restart()
    restarted.calendars.start()
    await settled(restarted, 'stopped')
    expect(shown(restarted)).toMatchObject({ problem: 'signed_out', remembered: false })

    const safe = simulatedEvenfall({ server: caldavServer({ fetch }), hasSafe: true })
    void safe.requests.setWeekNights({ weekdays: [...REST], night: null })
    leaveOut(safe, [...LEFT_OUT])
    await safe.requests.connectServer(account())
    await settled(safe)
    const later = safe.restart()
    later.calendars.start()
    expect(JSON.stringify(later.keeper.calendars())).not.toContain(`"password":"${ANNA.password}"`)
    expect((await synced(later, () => moveBed(later, '23:30'))).length).toBeGreaterThan(0)
  })

  it('makes its calendar again only when asked, after somebody removed it', async () => {
    const evenfall = await connected()
    await radicale.ask('DELETE', `/${ANNA.user}/${CALENDAR}/`)
    moveBed(evenfall, '23:15')
    await settled(evenfall, 'stopped')
    expect(shown(evenfall)).toMatchObject({ problem: 'gone' })
    await synced(evenfall, () => void evenfall.requests.syncServer({ takeOver: true }))
    expect(await radicale.objects(CALENDAR)).toHaveLength(STEPS * EVENINGS)
  })

  it('forgets the server when it is disconnected, and leaves the calendar there', async () => {
    const evenfall = await connected()
    void evenfall.requests.disconnectServer(undefined)
    radicale.asked.splice(0)
    moveBed(evenfall, '23:15')
    evenfall.clock.passUntil(evenfall.clock.now() + 3_600_000)
    expect([shown(evenfall), radicale.asked, evenfall.keeper.calendars().server]).toEqual([null, [], null])
    expect(await radicale.objects(CALENDAR)).toHaveLength(STEPS * EVENINGS)
  })

  it('reads busy evenings from another calendar of the account, and writes nothing there', async () => {
    const evenfall = await connected()
    await radicale.ask('MKCALENDAR', `/${ANNA.user}/home/`)
    const choir = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:choir
SUMMARY:Choir
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Amsterdam:20261124T200000
DTEND;TZID=Europe/Amsterdam:20261124T220000
RRULE:FREQ=WEEKLY
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')
    await radicale.ask('PUT', `/${ANNA.user}/home/choir.ics`, choir)
    const calendars = await evenfall.requests.serverCalendars(undefined)
    const urls = calendars.found === true ? calendars.calendars.map(({ url }) => url) : []
    radicale.asked.splice(0)
    const found = await evenfall.requests.readBusyServer({ urls })
    expect(found).toMatchObject({ found: 'groups', groups: [{ name: 'Choir' }] })
    expect(radicale.asked.filter((one) => !/^(PROPFIND|REPORT)/.test(one))).toEqual([])
  })
})
