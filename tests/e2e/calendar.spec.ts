import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expandedByIcalJs } from '../calendar/expanded'
import { expandedByPython, whyNoSecondReader } from '../calendar/second-reader'
import { type Desk, expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { exportWindow, openFrom, saveAs } from '../support/export-window'
import { ANNA, startRadicale, whyNoRadicale } from '../support/radicale'
import { until } from '../support/until'
import { weekWindow } from '../support/week-window'

// A Thursday.
test.use({ startAt: '2026-11-19T17:00:00+01:00' })

const STEPS = 7
/** Last caffeine stays at 14:00, whether the lights go out at 23:00 or half past. */
const MOVED = STEPS - 1
const SATURDAY = '2026-11-21'

/** Choir on Thursdays from 20:00 to 21:45, as another program writes it. */
const CHOIR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Test//EN
BEGIN:VEVENT
UID:choir
DTSTAMP:20260101T000000Z
SUMMARY:Choir
DTSTART;TZID=Europe/Amsterdam:20260108T200000
DTEND;TZID=Europe/Amsterdam:20260108T214500
RRULE:FREQ=WEEKLY;BYDAY=TH
END:VEVENT
BEGIN:VEVENT
UID:birthday
DTSTAMP:20260101T000000Z
SUMMARY:Birthday
DTSTART;VALUE=DATE:20261119
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n')

const startsOf = (occurrences: readonly string[], step: string, evening = ''): string[] =>
  occurrences
    .filter((one) => one.includes(`-${step}-${evening}`))
    .map((one) => one.split(' ')[1]?.split('/')[0] ?? '')
    .sort()

const routineOf = ({ dataFolder }: Desk) => JSON.parse(readFileSync(join(dataFolder, 'routine.json'), 'utf8'))

test('a week with a late Saturday and a holiday goes into a file, to a server, and makes room for choir', async ({
  desk,
}) => {
  const radicale = whyNoRadicale ? null : await startRadicale()
  try {
    const running = await desk.start()
    const { window } = running
    const evening = eveningWindow(window)
    const week = weekWindow(window)
    const screen = exportWindow(window)
    await evening.welcome('2300')
    await week.open()
    await week.pick(SATURDAY).click()
    await week.setTimes('0030', '0900')
    await expect(week.row(SATURDAY)).toContainText('00:30')
    await week.pick('2026-11-22').click()
    await week.pause.click()
    const holiday = window.getByRole('dialog')
    await holiday.getByRole('group', { name: 'Last evening' }).getByRole('spinbutton').first().click()
    await window.keyboard.type('29112026')
    await holiday.getByRole('button', { name: 'Save' }).click()
    await expect(week.row('2026-11-22')).toContainText('Paused')

    // Saved, and read back by two readers that share no line of code.
    await screen.open()
    await expect(screen.preview).toContainText('49 events')
    await expect(screen.preview).toContainText('Saturday 21 November')
    const file = join(desk.folder, 'routine.ics')
    await saveAs(running, file)
    await window.keyboard.press('Control+s')
    await expect(screen.preview.getByText('Saved as routine.ics')).toBeVisible()
    const text = readFileSync(file, 'utf8')
    const end = Date.parse('2027-02-01T00:00Z')
    const read = expandedByIcalJs(text, end)
    if (!whyNoSecondReader) expect(expandedByPython(text, end)).toEqual(read)
    const bedtimes = startsOf(read, 'lights_out')
    expect(bedtimes.slice(0, 4)).toEqual([
      '2026-11-19T22:00:00.000Z',
      '2026-11-20T22:00:00.000Z',
      '2026-11-21T23:30:00.000Z',
      '2026-11-30T22:00:00.000Z',
    ])
    expect(bedtimes).toHaveLength(4 + 31 + 31)

    // A file that follows the plan, and one server that does.
    const kept = join(desk.folder, 'kept.ics')
    await saveAs(running, kept)
    await screen.keepChoose.click()
    await expect(screen.keep).toContainText('kept.ics, last written')
    if (radicale) {
      await screen.signIn(radicale.address, ANNA.user, 'wrong')
      await expect(screen.fields.password).toHaveAccessibleDescription(/doesn’t accept this name/)
      await screen.fields.password.fill(ANNA.password)
      await screen.connect.click()
      await expect(screen.server).toContainText('49 events', { timeout: 20_000 })
      await expect(screen.server).toContainText('Last synced 19 November')
      await expect(screen.server).toContainText('forgets this one when it quits')
      const { planId } = routineOf(desk)
      expect(await radicale.objects(`evenfall-${planId}`)).toHaveLength(STEPS * 7)
      radicale.asked.splice(0)
    }

    await week.open()
    await week.pick('2026-11-19').click()
    await window.getByRole('radio', { name: 'Every Thursday' }).click({ force: true })
    await week.setTimes('2330', '0800')
    await expect(week.row('2026-11-19')).toContainText('23:30')
    await until('the kept file', () => readFileSync(kept, 'utf8').includes('T233000'), 15_000)
    await screen.open()
    if (radicale) {
      await screen.syncNow.click()
      await until(
        'the server',
        () => radicale.asked.filter((one) => one.startsWith('PUT')).length >= MOVED,
        15_000,
      )
      await expect(screen.syncNow).toBeEnabled()
      const written = radicale.asked.filter((one) => /^(PUT|DELETE)/.test(one))
      expect(written).toHaveLength(MOVED)
      expect(written.every((one) => one.endsWith('-TH.ics'))).toBe(true)
    }

    // Choir until 21:45, while the bath would begin at 22:00 and dimmed lights at 21:30.
    await week.tonight()
    expect(await evening.planned('warm_bath')).toBe('2026-11-19T22:00:00+01:00')
    const calendar = join(desk.folder, 'choir.ics')
    writeFileSync(calendar, CHOIR.replace('T214500', 'T220500'))
    await openFrom(running, calendar)
    await screen.open()
    await screen.openBusy.click()
    await expect(screen.busy).toContainText('Not counted: 1 all day')
    await screen.box('Choir').click({ force: true })
    await screen.take.click()
    await expect(screen.busy).toContainText('evenings to come hold something from a calendar')
    await week.tonight()
    expect(await evening.planned('warm_bath')).toBe('2026-11-19T22:05:00+01:00')
    expect(routineOf(desk).commitments[0]).toEqual({
      evening: '2026-11-19',
      start: '20:00',
      end: '22:05',
      name: 'Choir',
    })
    await window.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await expect.poll(() => evening.planned('warm_bath')).toBe('2026-11-19T22:00:00+01:00')
  } finally {
    await radicale?.stop()
  }
})

test.describe('in Dutch', () => {
  test.use({ language: 'nl' })

  test('a neutral calendar without a mouse', async ({ desk }) => {
    const running = await desk.start()
    const { window } = running
    const evening = eveningWindow(window, 'nl')
    const screen = exportWindow(window, 'nl')
    await evening.welcomeByKeyboard('2230')
    await expect(evening.tonight).toBeVisible()
    await window.keyboard.press('Control+4')
    await expect(screen.title).toBeVisible()
    await tabTo(window, screen.neutral)
    await window.keyboard.press('Space')
    await expect(screen.preview).toContainText('Avondroutine')
    const file = join(desk.folder, 'avond.ics')
    await saveAs(running, file)
    await window.keyboard.press('Control+s')
    await until('the file', () => existsSync(file))
    await expect(screen.preview.getByText('Opgeslagen als avond.ics')).toBeVisible()
    const shown = readFileSync(file, 'utf8').match(/^(SUMMARY|DESCRIPTION):.*/gm)
    expect([...new Set(shown)].map((line) => line.trim()).sort()).toEqual([
      'DESCRIPTION:Avondroutine',
      'DESCRIPTION:Open Evenfall om te zien wat er nu komt.',
      'SUMMARY:Avondroutine',
    ])

    // An address without HTTPS is refused before anything is sent, and the field says so.
    await tabTo(window, screen.fields.address)
    await window.keyboard.type('http://cloud.example.org')
    await tabTo(window, screen.connect)
    await window.keyboard.press('Enter')
    await expect(screen.fields.address).toHaveAccessibleDescription(/alleen over HTTPS/)

    // What cannot be written is said, with another folder to choose.
    await saveAs(running, join(desk.folder, 'nowhere', 'avond.ics'))
    await window.keyboard.press('Control+s')
    await expect(screen.preview.getByRole('alert')).toContainText('Evenfall mag daar niet schrijven')
  })
})
