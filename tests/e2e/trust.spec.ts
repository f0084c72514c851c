import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { en } from '../../shared/languages/en'
import { remindersEn } from '../../shared/languages/en/reminders'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { USUAL_CAPABILITIES } from '../support/notification-daemon'
import { until } from '../support/until'

test('the settings about reminders hold at once, and starting at login shows what the system really has', async ({
  desk,
}) => {
  const { window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  const button = (name: string) => window.getByRole('button', { name, exact: true })
  const entry = join(desk.folder, 'config', 'autostart', 'evenfall.desktop')
  const atLogin = window.getByRole('switch', { name: remindersEn.background.autostart })
  await button(en.settings.title).click()
  await expect(atLogin).not.toBeChecked()
  await atLogin.press('Space')
  await expect(atLogin).toBeChecked()
  expect(readFileSync(entry, 'utf8')).toMatch(/^Exec=.* "--data" ".*" "--hidden"$/m)
  await atLogin.press('Space')
  await expect(atLogin).not.toBeChecked()
  expect(existsSync(entry)).toBe(false)

  await atLogin.press('Space')
  await expect(atLogin).toBeChecked()
  await button(en.settings.close).click()
  rmSync(entry)
  await button(en.settings.title).click()
  await expect(atLogin).not.toBeChecked()

  const choose = async (label: string) => {
    await window.getByText(label, { exact: true }).click()
    await expect(window.getByRole('radio', { name: label, exact: true })).toBeChecked()
  }
  await choose(remindersEn.sounds.wood)
  await choose(remindersEn.wordings.private)
  await until('the choices on disk', () => {
    const { reminders } = JSON.parse(readFileSync(join(desk.dataFolder, 'settings.json'), 'utf8'))
    return reminders.sound === 'wood' && reminders.wording === 'private'
  })
})

test('a whole evening is tested in a minute: labelled, logging nothing, and stopped when asked', async ({
  desk,
}) => {
  Object.assign(desk.notifications.manner, { capabilities: USUAL_CAPABILITIES })
  const { app, window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  const button = (name: string) => window.getByRole('button', { name, exact: true })
  await button(en.settings.title).click()
  // The service plays no sounds here: a window does, and goes when it has.
  const sounds: string[] = []
  app.on('window', (opened) => sounds.push(opened.url()))
  await button(en.settings.test).click()
  await until('the window that plays', () => sounds[0]?.endsWith('sound.html#soft'))
  await until('its end', () => app.windows().length === 1, 20_000)
  await window.getByRole('switch', { name: remindersEn.quiet }).press('Space')
  await window.getByRole('group', { name: remindersEn.quiet_from }).getByRole('spinbutton').first().click()
  await window.keyboard.type('1600')
  await button(remindersEn.trust.evening).click()
  const first = await until('the first of the test', () => desk.notifications.received[1])
  expect(first).toMatchObject({ title: 'Test: Last caffeine', body: expect.stringContaining('13:55') })
  const second = await until('the second of the test', () => desk.notifications.received[2], 10_000)
  expect(second).toMatchObject({ title: 'Test: Dim the lights' })
  desk.notifications.press(second.id, 'done')
  await expect(window.getByText(/^Test: 2 of \d+ reminders so far/)).toBeVisible()
  await window.screenshot({ path: test.info().outputPath('trust.png') })
  expect(desk.notifications.received.slice(1).map(({ hints }) => hints['suppress-sound'])).toEqual([
    true,
    true,
  ])
  expect(sounds).toHaveLength(1)
  await button(remindersEn.trust.stop).click()
  await until('the withdrawal', () => desk.notifications.closed.includes(first.id))
  await expect(button(remindersEn.trust.evening)).toBeVisible()
  await button(remindersEn.report.show).click()
  await expect(window.getByRole('table', { name: remindersEn.report.title })).toContainText('still to come')
  await button(en.settings.close).click()
  await expect(evening.done('dim_lights')).toBeVisible()
})
