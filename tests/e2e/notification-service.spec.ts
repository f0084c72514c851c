import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { EvenfallBridge } from '../../shared/ipc'
import { en } from '../../shared/languages/en'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { until } from '../support/until'

const at = (local: string): number => Date.parse(`2026-11-22T${local}+01:00`)

/** A name as nobody would write it, the part of it to look for, and how it may stand among other words. */
const HONEY = 'Tea & <b>honey</b>'
const HOSTILE = `${HONEY}\n%s __proto__ שלום \u202egninrom`
const SHOWN = `\u2068${HONEY} %s __proto__ שלום gninrom\u2069`

/** Runs in the window: a step at 22:05 by this name. */
const addStep = async (name: string): Promise<void> => {
  const evenfall = Reflect.get(globalThis, 'evenfall') as EvenfallBridge
  const moment = { earliest: 60, latest: 20, usual: 40, minutes: 5 }
  const step = { id: 'own_tea' as const, name, kind: 'do' as const, ...moment, remind: true }
  await evenfall.ask('setOwnSteps', { ownSteps: [step] })
}

/** Runs in the window: it answers nobody for so many milliseconds. */
const hang = (milliseconds: number): void => {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

/** The small window goes with the key press, before Playwright has heard that it was pressed. */
const pressAndGo = async (small: Page, button: string): Promise<void> => {
  const focused = small.getByRole('button', { name: button, exact: true })
  await focused.focus()
  await focused.press('Enter').catch(() => {})
  await until('the small window to go', () => small.isClosed())
}

test('without a notification service the window says so, until one comes and is told what it missed', async ({
  desk,
}) => {
  await desk.notifications.vanish()
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.trouble).toHaveText(en.troubles.no_notifications)
  await desk.sleepUntil(at('21:50:00'), running)
  await until('what waits for a service on disk', () => {
    const { reminders } = JSON.parse(readFileSync(join(desk.dataFolder, 'state.json'), 'utf8'))
    return Object.entries(reminders.handled).some(
      ([name, one]) => name.includes('/screens_off/') && Reflect.get(Object(one), 'delivery') === 'held',
    )
  })

  await desk.notifications.comeBack()
  await desk.sleepUntil(at('21:51:00'), running)
  const told = await until('what waited', () => desk.notifications.received[0])
  expect(told.body).toBe('21:45 Screens off: still time until 22:15')
  await expect(evening.trouble).toHaveCount(0)
  expect(desk.notifications.received).toHaveLength(1)
})

test('without a bus it says so as soon as a reminder finds none', async ({ desk }) => {
  const { window } = await desk.start({ DBUS_SESSION_BUS_ADDRESS: `unix:path=${desk.folder}/no-bus` })
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await evening.sendTest()
  await expect(window.getByText(en.refusals.no_service)).toBeVisible()
  await expect(evening.trouble).toHaveText(en.troubles.no_notifications)
})

test('where notifications have no buttons, a click opens a small window to answer in, with the window closed', async ({
  desk,
}) => {
  Object.assign(desk.notifications.manner, { capabilities: ['body', 'sound'] })
  const tray = await desk.trayHost()
  const running = await desk.start()
  const { app, window } = running
  await eveningWindow(window).welcome('2245')
  await window.evaluate(addStep, HOSTILE)
  await expect(window.getByText(HONEY).first()).toBeVisible()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await desk.sleepUntil(at('21:59:58'), running)
  const doses = () => desk.notifications.received.filter(({ title }) => title === en.steps.magnesium)
  const dose = await until('the reminder of 22:00', () => doses()[0], 30_000)
  expect(dose.actions).toEqual([])
  expect(existsSync(String(dose.hints['sound-file']))).toBe(true)

  const opened = app.waitForEvent('window')
  const pressedAt = performance.now()
  desk.notifications.press(dose.id, 'default')
  const small = await opened
  const done = small.getByRole('button', { name: en.answers.done, exact: true })
  await expect(done).toBeFocused()
  const took = performance.now() - pressedAt
  test.info().annotations.push({ type: 'answer window', description: `${Math.round(took)} ms` })
  await expect(small.getByRole('heading', { name: en.steps.magnesium })).toBeVisible()
  expect(await small.getByRole('button').allTextContents()).toEqual([
    'Done',
    'Skip',
    '5 min',
    '10 min',
    '15 min',
    '30 min',
    expect.stringMatching(/^Last moment \(22:\d\d\)$/),
  ])
  await pressAndGo(small, '5 min')

  await desk.sleepUntil(at('22:05:02'), running)
  const again = await until('the snoozed reminder', () => doses()[1], 30_000)

  const own = desk.notifications.received.find(({ title }) => title.includes(HONEY))
  expect(own?.title).toBe(SHOWN)
  expect((await tray.menu()).map(({ label }) => label)).toContain(`22:05 ${SHOWN}`)
  const aboutOwn = app.waitForEvent('window')
  desk.notifications.press(own?.id ?? 0, 'default')
  const ofOwn = await aboutOwn
  await expect(ofOwn.getByRole('heading', { name: HONEY })).toHaveText(SHOWN)
  await expect(ofOwn.locator('b')).toHaveCount(0)
  await ofOwn.keyboard.press('Escape').catch(() => {})
  await until('the small window to go', () => ofOwn.isClosed())

  const reopened = app.waitForEvent('window')
  desk.notifications.press(again.id, 'default')
  const second = await reopened
  await pressAndGo(second, en.answers.done)
  expect(await desk.startAgain('--next')).toMatchObject({ told: expect.not.stringContaining('Magnesium') })
})

test('a snooze brings the reminder back, and an answer in the window takes it along, though the window hung meanwhile', async ({
  desk,
}) => {
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  await desk.sleepUntil(at('21:59:57'), running)
  const hungUntil = running.window.evaluate(hang, 5000).then(() => Date.now())
  const doses = () => desk.notifications.received.filter(({ title }) => title === en.steps.magnesium)
  const dose = await until('the reminder of 22:00', () => doses()[0], 30_000)
  expect(dose.arrivedAt).toBeLessThan(await hungUntil)

  desk.notifications.press(dose.id, 'snooze')
  // Before the clock jumps, or the ten minutes count from where it jumped to.
  await until('the snooze on disk', () => {
    const { reminders } = JSON.parse(readFileSync(join(desk.dataFolder, 'state.json'), 'utf8'))
    return reminders.snoozes.length === 1
  })
  await desk.sleepUntil(at('22:09:57'), running)
  const again = await until('the snoozed reminder', () => doses()[1], 30_000)
  expect(desk.time.at(again.arrivedAt)).toBeGreaterThanOrEqual(at('22:10:00'))

  await evening.done('magnesium').click()
  await until('the withdrawal', () => desk.notifications.closed.includes(again.id))
})
