import { en } from '../../shared/languages/en'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { until } from '../support/until'

const at = (local: string): number => Date.parse(`2026-11-22T${local}+01:00`)

test('without a notification service the window says so, until one comes', async ({ desk }) => {
  await desk.notifications.vanish()
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await expect(evening.trouble).toHaveText(en.troubles.no_notifications)

  await desk.notifications.comeBack()
  await evening.sendTest()
  await until('the test reminder', () => desk.notifications.received[0])
  await expect(evening.trouble).toHaveCount(0)
})

test('without a bus it says so as soon as a reminder finds none', async ({ desk }) => {
  const { window } = await desk.start({ DBUS_SESSION_BUS_ADDRESS: `unix:path=${desk.folder}/no-bus` })
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await evening.sendTest()
  await expect(window.getByText(en.refusals.no_service)).toBeVisible()
  await expect(evening.trouble).toHaveText(en.troubles.no_notifications)
})

test('a service without buttons gets a reminder whose click brings the closed window back', async ({
  desk,
}) => {
  Object.assign(desk.notifications.manner, { capabilities: ['body'] })
  await desk.trayHost()
  const running = await desk.start()
  const { app, window } = running
  await eveningWindow(window).welcome('2245')
  await expect(eveningWindow(window).tonight).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await desk.sleepUntil(at('21:59:58'), running)
  const dose = await until(
    'the reminder of 22:00',
    () => desk.notifications.received.find(({ title }) => title === en.steps.magnesium),
    30_000,
  )
  expect(dose.actions).toEqual([])
  const reopened = app.waitForEvent('window')
  desk.notifications.press(dose.id, 'default')
  await expect(eveningWindow(await reopened).tonight).toBeVisible()
})

test('a snooze brings the reminder back, and an answer in the window takes it along', async ({ desk }) => {
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  await desk.sleepUntil(at('21:59:58'), running)
  const doses = () => desk.notifications.received.filter(({ title }) => title === en.steps.magnesium)
  const dose = await until('the reminder of 22:00', () => doses()[0], 30_000)

  desk.notifications.press(dose.id, 'snooze')
  await desk.sleepUntil(at('22:09:57'), running)
  const again = await until('the snoozed reminder', () => doses()[1], 30_000)
  expect(desk.time.at(again.arrivedAt)).toBeGreaterThanOrEqual(at('22:10:00'))

  await evening.done('magnesium').click()
  await until('the withdrawal', () => desk.notifications.closed.includes(again.id))
})

test('waking from sleep brings one notice of all that was slept through', async ({ desk }) => {
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()

  await desk.sleepUntil(at('21:50:00'), running)
  const woke = Date.now()
  const notice = await until('the catch-up', () => desk.notifications.received[0])
  expect(notice.arrivedAt - woke).toBeLessThan(5000)
  expect(notice.title).toBe(en.reminders.caught_up_title)
  expect(notice.body.split('\n')).toEqual([
    '20:45 Dim the lights: still fine to do now',
    '21:15 Warm bath: leave it for tonight',
    '21:45 Screens off: still time until 22:15',
  ])
  expect(desk.notifications.received).toHaveLength(1)
})
