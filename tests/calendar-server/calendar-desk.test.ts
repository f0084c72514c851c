import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { calendarReader } from '../../electron/adapters/calendar-reader'
import { evening, type SimulatedEvenfall, simulatedEvenfall, wall } from '../support/simulated-evening'

const CHOIR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:choir
DTSTAMP:20260101T000000Z
SUMMARY:Choir
DTSTART;TZID=Europe/Amsterdam:20261103T200000
DTEND;TZID=Europe/Amsterdam:20261103T220000
RRULE:FREQ=WEEKLY
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')

const pass = ({ clock }: SimulatedEvenfall, seconds: number): void =>
  clock.passUntil(clock.now() + seconds * 1000)
const moveBed = ({ requests }: SimulatedEvenfall, bed: string): void => {
  const night = { bed: wall(bed), wake: wall('06:45') }
  void requests.setNight({ evening: evening('2026-11-26'), night, scope: 'weekday' })
}

describe('a saved calendar', () => {
  it('is the same bytes when saved again, days later too', async () => {
    const evenfall = simulatedEvenfall()
    await evenfall.requests.saveCalendar(undefined)
    const first = evenfall.files.saved.get('evenfall.ics')
    evenfall.clock.sleepUntil(evenfall.clock.now() + 9 * 86_400_000)
    const restarted = evenfall.restart()
    await restarted.requests.saveCalendar(undefined)
    expect(restarted.files.saved.get('evenfall.ics')).toBe(first)
    expect(first).toContain('UID:evenfall-plan-magnesium-TH@evenfall.invalid')
  })

  it('counts a change, also between saving and copying, and tonight’s file counts its own', async () => {
    const evenfall = simulatedEvenfall()
    await evenfall.requests.saveCalendar(undefined)
    moveBed(evenfall, '23:15')
    void evenfall.requests.copyCalendar(undefined)
    expect(evenfall.copied[0]?.match(/SEQUENCE:1/g)).toHaveLength(7)
    await evenfall.requests.saveTonight(undefined)
    expect(evenfall.files.saved.get('evenfall-2026-11-22.ics')).not.toContain('SEQUENCE:1')
  })

  it('is previewed by day, without changing what is remembered', () => {
    const evenfall = simulatedEvenfall()
    const before = evenfall.keeper.calendars()
    const preview = evenfall.requests.previewCalendar(undefined)
    expect(preview).toMatchObject({ events: 49 })
    expect('days' in preview && preview.days.map(({ evening: date }) => date)).toHaveLength(14)
    expect(evenfall.keeper.calendars()).toEqual(before)
  })
})

describe('evenings that differ once', () => {
  it('can be left out of the calendar, while skipped evenings stay out of it', async () => {
    const evenfall = simulatedEvenfall()
    const usual = await evenfall.requests.previewCalendar(undefined)
    const change = (date: string, bed: string) =>
      evenfall.requests.setNight({
        evening: evening(date),
        night: { bed: wall(bed), wake: wall('09:00') },
        scope: 'tonight',
      })
    void change('2026-11-27', '00:30')
    void evenfall.requests.setCommitments({
      evening: evening('2026-11-26'),
      commitments: [{ start: wall('20:00'), end: wall('22:15') }],
    })
    expect(await evenfall.requests.previewCalendar(undefined)).not.toEqual(usual)
    const { choices } = evenfall.service.view().calendar
    void evenfall.requests.setCalendarChoices({ ...choices, without: [...choices.without], oneOffs: false })
    expect(await evenfall.requests.previewCalendar(undefined)).toEqual(usual)

    void evenfall.requests.setNight({ evening: evening('2026-11-28'), night: null, scope: 'tonight' })
    const { days } = await evenfall.requests.previewCalendar(undefined)
    expect(days.map(({ evening: date }) => date)).not.toContain('2026-11-28')
  })
})

describe('a kept file', () => {
  const kept = async (): Promise<SimulatedEvenfall> => {
    const evenfall = simulatedEvenfall()
    evenfall.calendars.start()
    await evenfall.requests.keepCalendarFile(undefined)
    evenfall.disk.files.set('/home/evenfall.ics', evenfall.files.saved.get('evenfall.ics') ?? '')
    return evenfall
  }
  const view = ({ service }: SimulatedEvenfall) => service.view().calendar.kept

  it('is written again soon after a change, and not without one', async () => {
    const evenfall = await kept()
    const first = evenfall.disk.files.get('/home/evenfall.ics')
    moveBed(evenfall, '23:15')
    pass(evenfall, 3)
    const second = evenfall.disk.files.get('/home/evenfall.ics')
    expect(second).not.toBe(first)
    expect(second).toContain('T231500')
    void evenfall.requests.setTheme({ theme: 'paper' })
    pass(evenfall, 3)
    expect(evenfall.disk.files.get('/home/evenfall.ics')).toBe(second)
  })

  it('says what keeps it from being written, tries again by itself, and stops when told', async () => {
    const evenfall = await kept()
    evenfall.disk.failWith('disk_full')
    moveBed(evenfall, '23:15')
    pass(evenfall, 3)
    expect(view(evenfall)).toMatchObject({ problem: 'disk_full' })
    evenfall.disk.failWith(undefined)
    pass(evenfall, 15)
    expect(view(evenfall)).toMatchObject({ problem: null })
    void evenfall.requests.stopKeepingFile(undefined)
    evenfall.disk.files.clear()
    moveBed(evenfall, '23:30')
    pass(evenfall, 60)
    expect([view(evenfall), evenfall.disk.files.size]).toEqual([null, 0])
  })
})

describe('busy evenings', () => {
  it('are shown before they are taken, move the plan, and can be let go or taken back', async () => {
    const evenfall = simulatedEvenfall()
    const bathOn = () =>
      evenfall.service.planFor(evening('2026-11-24'))?.steps.find(({ id }) => id === 'warm_bath')?.start
    const usual = bathOn()
    evenfall.files.next = { file: 'read', name: 'choir.ics', text: CHOIR }
    const found = await evenfall.requests.readBusyFile(undefined)
    expect(found).toMatchObject({ found: 'groups', groups: [{ name: 'Choir' }] })
    expect(bathOn()).toBe(usual)

    const taken = await evenfall.requests.takeBusy({ names: ['Choir'] })
    expect(taken.evenings).toBe(26)
    expect(bathOn()).not.toBe(usual)
    void evenfall.requests.undoChange(undefined)
    expect(bathOn()).toBe(usual)

    await evenfall.requests.takeBusy({ names: ['Choir'] })
    void evenfall.requests.dropBusy(undefined)
    expect(evenfall.service.records().routine.commitments).toEqual([])
  })

  it.each(['too_large', 'unreadable'] as const)('are refused from a file that is %s', async (file) => {
    const evenfall = simulatedEvenfall()
    evenfall.files.next = { file, name: 'choir.ics' }
    expect(await evenfall.requests.readBusyFile(undefined)).toEqual({ found: 'no', why: file })
  })

  it('are given up on when a calendar takes too long to read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenfall-reader-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const reading = { zone: simulatedEvenfall().service.zone(), from: 0, to: 1 }
    const script = (name: string, code: string): string => {
      const file = join(folder, name)
      writeFileSync(file, code)
      return file
    }
    const endless = script('endless.cjs', 'for (;;) {}')
    const broken = script('broken.cjs', 'throw new Error("out of memory")')
    expect(await calendarReader(endless, 100)([], reading)).toEqual({ read: false, why: 'too_heavy' })
    expect(await calendarReader(broken)([], reading)).toEqual({ read: false, why: 'too_heavy' })
  })
})
