import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../shared/languages/en'
import { backgroundEn } from '../../shared/languages/en/background'
import { remindersEn } from '../../shared/languages/en/reminders'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import type { HiddenApp } from '../support/launch'
import { until } from '../support/until'

const at = (local: string): number => Date.parse(`2026-11-22T${local}+01:00`)

const windowCount = async ({ app }: HiddenApp) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)

/** Playwright's own way to close a page asks nobody. */
const closeAsUser = ({ app }: HiddenApp): Promise<void> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())

const gone = (running: HiddenApp) =>
  until('the window to be gone', async () => (await windowCount(running)) === 0)

test('the tray tells what comes next, and takes answers with the window closed', async ({ desk }) => {
  const tray = await desk.trayHost()
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  await closeAsUser(running)
  await gone(running)
  const told = await until('the word that reminders go on', () => desk.notifications.received[0])
  expect(told).toMatchObject({ title: backgroundEn.closed.title, hints: { 'suppress-sound': true } })

  const labels = async () => (await tray.menu()).map((row) => (row.isLine ? '-' : row.label))
  expect(await labels()).toEqual([
    'Dim the lights in 3 h 45',
    'Done: Dim the lights',
    'Skip: Dim the lights',
    '-',
    '13:55 Last caffeine: Not recorded',
    '20:45 Dim the lights',
    '21:15 Warm bath',
    '21:45 Screens off',
    '22:00 Magnesium',
    '22:15 Wind down',
    '22:45 Lights out',
    '-',
    'Pause reminders for 1 hour',
    'Pause reminders tonight',
    'Pause reminders until tomorrow',
    '-',
    'Open Evenfall',
    '-',
    'Quit Evenfall',
  ])
  expect(await tray.tooltip()).toBe('Dim the lights in 3 h 45')

  await desk.sleepUntil(at('22:04:50'), running)
  await until('the tray to go on', async () => (await labels())[0] === 'Magnesium, now', 20_000)
  await tray.choose('Done: Magnesium')
  await until('the next step', async () => (await labels())[0] === 'Screens off, now')
  await tray.choose('Skip: Screens off')
  await tray.choose('Pause reminders tonight')
  await until('the pause', async () => (await labels()).includes('Reminders paused until 07:00'))
  await tray.choose('Resume reminders')
  await until('the end of the pause', async () => (await labels()).includes('Pause reminders tonight'))

  const reopened = running.app.waitForEvent('window')
  await tray.choose('Open Evenfall')
  const later = eveningWindow(await reopened)
  await expect(later.undo('magnesium')).toBeVisible()
  await expect(later.undo('screens_off')).toBeVisible()

  // Closed again it says nothing again, and the icon comes back with a panel that was started anew.
  await closeAsUser(running)
  await gone(running)
  tray.stop()
  const next = await desk.trayHost()
  await until('the icon on the next panel', () => next.icons() > 0)
  expect(await next.tooltip()).toMatch(/^Wind down in 1\d min$/)
  expect(desk.notifications.received.filter(({ title }) => title === told.title)).toHaveLength(1)
})

test('the switches of the command line reach the Evenfall that runs', async ({ desk }) => {
  const nobody = await desk.startAgain('--next')
  expect(nobody).toMatchObject({ code: 2, told: '' })
  expect(nobody.said).toContain('Evenfall is not running.')
  expect((await desk.startAgain('--done', '--skip')).said).toContain('Only one of these at a time')

  await desk.trayHost()
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  await running.window.close()
  await gone(running)
  await desk.sleepUntil(at('22:04:50'), running)

  expect(await desk.startAgain('--next')).toMatchObject({ code: 0, told: 'Magnesium, now (22:00)\n' })
  expect(await desk.startAgain('--done')).toMatchObject({ code: 0, told: 'Logged as done: Magnesium\n' })
  expect(await desk.startAgain('--skip')).toMatchObject({ code: 0, told: 'Skipped tonight: Screens off\n' })
  expect(await desk.startAgain('--pause=tonight')).toMatchObject({
    code: 0,
    told: 'Reminders are paused until 07:00.\n',
  })
  expect(await desk.startAgain('--resume')).toMatchObject({ code: 0, told: 'Reminders are on.\n' })
  expect(await windowCount(running)).toBe(0)

  const reopened = running.app.waitForEvent('window')
  expect((await desk.startAgain('--show')).code).toBe(0)
  const later = eveningWindow(await reopened)
  await expect(later.undo('magnesium')).toBeVisible()
  await expect(later.undo('screens_off')).toBeVisible()
})

test('with no tray, closing asks once; yes is remembered, and starting again brings the window back', async ({
  desk,
}) => {
  const running = await desk.start()
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  const close = () => closeAsUser(running)
  const question = running.window.getByRole('dialog', { name: remindersEn.closing.question })
  await close()
  await expect(question).toBeVisible()
  await running.window.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await close()
  await running.window.getByRole('button', { name: remindersEn.closing.stay }).press('Enter')
  await gone(running)

  await desk.sleepUntil(at('21:59:58'), running)
  const dose = await until(
    'the reminder of 22:00',
    () => desk.notifications.received.find(({ title }) => title === en.steps.magnesium),
    30_000,
  )
  desk.notifications.press(dose.id, 'done')
  const reopened = running.app.waitForEvent('window')
  expect((await desk.startAgain()).code).toBe(0)
  const again = await reopened
  await expect(eveningWindow(again).undo('magnesium')).toBeVisible()
  await again.close()
  await gone(running)
  expect(await desk.startAgain('--next')).toMatchObject({ code: 0 })
})

test('with no tray, closing once more instead of answering ends Evenfall', async ({ desk }) => {
  const running = await desk.start()
  await eveningWindow(running.window).welcome('2245')
  await expect(eveningWindow(running.window).tonight).toBeVisible()
  const ended = running.mayEnd()
  for (const _ of ['asks', 'ends']) await closeAsUser(running).catch(() => {})
  expect(await ended).toBe(0)
})

test('started hidden there is no window, and Done, Skip and Snooze on notifications land in the log', async ({
  desk,
}) => {
  const first = await desk.start()
  await eveningWindow(first.window).welcome('2245')
  await expect(eveningWindow(first.window).tonight).toBeVisible()
  await first.quit()

  const hidden = await desk.startHidden()
  await desk.sleepUntil(at('21:44:58'), hidden)
  const told = (title: string) => desk.notifications.received.filter((one) => one.title === title)
  const screens = await until('the reminder of 21:45', () => told(en.steps.screens_off)[0], 30_000)
  expect(await windowCount(hidden)).toBe(0)
  desk.notifications.press(screens.id, 'skip')
  await desk.sleepUntil(at('21:59:58'), hidden)
  const dose = await until('the reminder of 22:00', () => told(en.steps.magnesium)[0], 30_000)
  desk.notifications.press(dose.id, 'snooze')
  await until('the snooze on disk', () => {
    const { reminders } = JSON.parse(readFileSync(join(desk.dataFolder, 'state.json'), 'utf8'))
    return reminders.snoozes.length === 1
  })
  await desk.sleepUntil(at('22:09:58'), hidden)
  const again = await until('the snoozed dose', () => told(en.steps.magnesium)[1], 30_000)
  desk.notifications.press(again.id, 'done')

  const opened = hidden.app.waitForEvent('window')
  await desk.startAgain('--show')
  const evening = eveningWindow(await opened)
  await expect(evening.undo('screens_off')).toBeVisible()
  await expect(evening.undo('magnesium')).toBeVisible()
})
