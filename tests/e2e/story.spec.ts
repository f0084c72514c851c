import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { nl } from '../../shared/languages/nl'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { until } from '../support/until'

const at = (local: string): number => Date.parse(`2026-11-22T${local}+01:00`)

test('the first evening, from the first start to the calendar', async ({ desk }) => {
  const first = await desk.start()
  const evening = eveningWindow(first.window)

  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  expect({
    bath: await evening.planned('warm_bath'),
    magnesium: await evening.planned('magnesium'),
    caffeine: await evening.planned('caffeine_cutoff'),
    lightsOut: await evening.planned('lights_out'),
  }).toEqual({
    bath: '2026-11-22T21:15:00+01:00',
    magnesium: '2026-11-22T22:00:00+01:00',
    caffeine: '2026-11-22T13:55:00+01:00',
    lightsOut: '2026-11-22T22:45:00+01:00',
  })

  await desk.sleepUntil(at('21:59:56'), first)
  const doses = () => desk.notifications.received.filter(({ title }) => title === 'Magnesium')
  const dose = await until('the reminder of 22:00', () => doses()[0], 30_000)
  expect(desk.time.at(dose.arrivedAt)).toBeGreaterThanOrEqual(at('22:00:00'))
  expect(desk.time.at(dose.arrivedAt)).toBeLessThan(at('22:00:02'))
  expect(dose).toMatchObject({
    appName: 'Evenfall',
    body: 'Time for your magnesium, if you’re taking it tonight.',
    actions: [
      ['default', 'Evenfall'],
      ['done', 'Done'],
      ['skip', 'Skip'],
      ['snooze', 'Snooze'],
      ['choose', 'Other time…'],
    ],
  })

  desk.notifications.press(dose.id, 'done')
  await expect(evening.undo('magnesium')).toBeVisible()
  expect(doses()).toHaveLength(1)
  await first.quit()

  const second = await desk.start()
  const later = eveningWindow(second.window)
  await expect(later.undo('magnesium')).toBeVisible()
  await expect(later.done('magnesium')).toHaveCount(0)

  const file = join(desk.folder, 'tonight.ics')
  await second.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' })
  }, file)
  await later.saveCalendar.click()
  await until('the calendar file', () => existsSync(file))
  expect(startsIn(readFileSync(file, 'utf8'))).toMatchObject({
    'Last caffeine': '2026-11-22T12:55:00.000Z',
    'Warm bath': '2026-11-22T20:15:00.000Z',
    Magnesium: '2026-11-22T21:00:00.000Z',
    'Lights out': '2026-11-22T21:45:00.000Z',
  })
  expect(doses()).toHaveLength(1)
})

test.describe('in Dutch', () => {
  test.use({ language: 'nl' })

  test('the window, the reminder and its buttons speak Dutch', async ({ desk }) => {
    const running = await desk.start()
    const { window } = running
    const evening = eveningWindow(window, 'nl')
    await evening.welcome('2245')
    await expect(evening.card('warm_bath')).toBeVisible()
    await expect(window.locator('html')).toHaveAttribute('lang', 'nl')

    await desk.sleepUntil(at('21:59:58'), running)
    const dose = await until(
      'the reminder of 22:00',
      () => desk.notifications.received.find(({ title }) => title === nl.steps.magnesium),
      30_000,
    )
    expect(dose).toMatchObject({
      body: nl.reminders.magnesium,
      actions: [
        ['default', 'Evenfall'],
        ['done', nl.answers.done],
        ['skip', nl.answers.skip],
        ['snooze', nl.answers.snooze],
        ['choose', nl.answers.choose],
      ],
    })
    desk.notifications.press(dose.id, 'skip')
    await expect(evening.undo('magnesium')).toBeVisible()
    await expect(evening.card('magnesium')).toContainText(nl.outcomes.skipped)
  })
})

test('the first start works without a mouse', async ({ desk }) => {
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcomeByKeyboard('2245')
  await expect(evening.tonight).toBeVisible()
  expect(await evening.planned('magnesium')).toBe('2026-11-22T22:00:00+01:00')
})

/** Summary and start of every event, in UTC. */
const startsIn = (text: string): Record<string, string> => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return Object.fromEntries(
    calendar.getAllSubcomponents('vevent').map((component) => {
      const { summary, startDate } = new ICAL.Event(component)
      return [summary, startDate.toJSDate().toISOString()]
    }),
  )
}
