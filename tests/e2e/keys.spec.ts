import { sayOf } from '../../shared/languages/area'
import { keysEn } from '../../shared/languages/en/keys'
import { keysNl } from '../../shared/languages/nl/keys'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { makeSampleHousehold } from '../support/sample-household'

test.use({ startAt: '2026-11-22T21:05:00+01:00' })

test('keys log and take back, the menu does everything by name, and the candle burns an hour before bed', async ({
  desk,
}) => {
  makeSampleHousehold(desk.dataFolder)
  const running = await desk.start()
  const { window } = running
  const evening = eveningWindow(window)
  const say = sayOf('keys', { en: keysEn, nl: keysNl }, 'en')
  const theme = () => window.evaluate(() => document.documentElement.dataset.theme)
  await expect(evening.tonight).toBeVisible()
  await expect(evening.undo('warm_bath')).toHaveCount(0)

  await window.keyboard.press('l')
  await expect(evening.undo('warm_bath')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(evening.undo('warm_bath')).toHaveCount(0)

  await window.keyboard.press('?')
  await expect(window.getByRole('dialog', { name: say(($) => $.sheet.title) })).toBeVisible()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog', { name: say(($) => $.menu.title) })).toBeVisible()
  // A letter in the field is a letter.
  await window.keyboard.type('learn')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await window.keyboard.press('Control+1')
  await window.keyboard.press('b')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')

  expect(await theme()).toBe('ember')
  await desk.sleepUntil(Date.parse('2026-11-22T21:31:00+01:00'), running)
  await expect.poll(theme).toBe('candle')
  await window.keyboard.press('Control+d')
  await expect.poll(theme).toBe('ember')
  await desk.sleepUntil(Date.parse('2026-11-22T22:40:00+01:00'), running)
  await expect(window.getByText(evening.say(($) => $.tonight.past_bedtime))).toBeVisible()
  await expect(evening.tonight).toBeHidden()
  await window.getByRole('button', { name: evening.say(($) => $.tonight.in_bed) }).click()
  await expect(window.getByText(evening.say(($) => $.tonight.close_lid))).toBeVisible()
})
