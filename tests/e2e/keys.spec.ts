import type { Page } from '@playwright/test'
import { sayOf } from '../../shared/languages/area'
import { keysEn } from '../../shared/languages/en/keys'
import { keysNl } from '../../shared/languages/nl/keys'
import { shortSpan } from '../../shared/languages/spans'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { makeSampleHousehold } from '../support/sample-household'
import { settingsWindow } from '../support/settings-window'

test.use({ startAt: '2026-11-22T21:05:00+01:00' })

/** Presses Ctrl+D in the very moment the colours become others, before the window was painted in them. */
const candleKeyAsColoursChange = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<void>((pressed) => {
        const observer = new MutationObserver(() => {
          observer.disconnect()
          const key = { key: 'd', ctrlKey: true, bubbles: true, cancelable: true }
          document.body.dispatchEvent(new KeyboardEvent('keydown', key))
          pressed()
        })
        observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
      }),
  )

test('keys log and take back, the menu does everything by name, and the candle burns an hour before bed', async ({
  desk,
}) => {
  makeSampleHousehold(desk.dataFolder)
  const running = await desk.start()
  const { window } = running
  const { keyboard } = window
  const evening = eveningWindow(window)
  const settings = settingsWindow(window)
  const say = sayOf('keys', { en: keysEn, nl: keysNl }, 'en')
  const theme = () => window.evaluate(() => document.documentElement.dataset.theme)
  const message = window.getByRole('region', { name: evening.say(($) => $.toasts.region) })
  const menu = window.getByRole('dialog', { name: say(($) => $.menu.title) })
  const bath = evening.say(($) => $.steps.warm_bath)
  const headline = window.getByRole('main').getByRole('heading', { level: 1 })
  await expect(evening.tonight).toBeVisible()
  await expect(evening.undo('warm_bath')).toHaveCount(0)

  await keyboard.press('s')
  await expect(message).toContainText(
    evening.say(($) => $.toasts.snoozed, { step: bath, span: shortSpan(evening.say, 5) }),
  )
  for (const [key, toast] of [
    ['x', 'skipped'],
    ['l', 'done'],
  ] as const) {
    await keyboard.press(key)
    await expect(message).toContainText(evening.say(($) => $.toasts[toast], { step: bath }))
    await expect(evening.undo('warm_bath')).toBeVisible()
    await keyboard.press('Control+z')
    await expect(evening.undo('warm_bath')).toHaveCount(0)
  }
  for (const card of [1, 2, 3, 4]) {
    await keyboard.press(String(card))
    const focused = await window.evaluate(() =>
      [...document.querySelectorAll('[data-card]')].findIndex((one) => one.contains(document.activeElement)),
    )
    expect(focused + 1).toBe(card)
  }
  for (const [key, screen] of [
    ['2', 'week'],
    ['3', 'insights'],
    ['4', 'export'],
    ['5', 'learn'],
    ['1', 'tonight'],
  ] as const) {
    await keyboard.press(`Control+${key}`)
    const current = window.locator('nav [aria-current=page]')
    await expect(current).toHaveText(evening.say(($) => $.navigation[screen]))
    await expect(headline).toBeFocused()
  }
  // Whoever is in the side bar stays there, and hears where it leads.
  const toWeek = window.getByRole('button', { name: evening.say(($) => $.navigation.week), exact: true })
  await toWeek.press('Enter')
  await expect(window.getByRole('status').filter({ hasText: /night/ })).toHaveText(await headline.innerText())
  await expect(toWeek).toBeFocused()
  await keyboard.press('Control+1')

  await keyboard.press('?')
  await expect(window.getByRole('dialog', { name: say(($) => $.sheet.title) })).toBeVisible()
  await keyboard.press('Escape')
  await keyboard.press('Control+k')
  await expect(menu).toBeVisible()
  // A letter in the field is a letter.
  await keyboard.type('learn')
  await keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible()
  await keyboard.press('Control+1')
  await keyboard.press('b')
  await expect(window.getByRole('dialog')).toBeVisible()
  await keyboard.press('Escape')

  await keyboard.press('Control+,')
  await settings.singleKeys.press('Space')
  await expect(settings.singleKeys).not.toBeChecked()
  await keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await keyboard.press('l')
  await keyboard.press('?')
  await keyboard.press('Control+k')
  await expect(menu).toBeVisible()
  await keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(evening.undo('warm_bath')).toHaveCount(0)

  expect(await theme()).toBe('ember')
  const pressed = candleKeyAsColoursChange(window)
  await desk.sleepUntil(Date.parse('2026-11-22T21:31:00+01:00'), running)
  await pressed
  await expect.poll(theme).toBe('ember')
  await keyboard.press('Control+d')
  await expect.poll(theme).toBe('candle')
  await desk.sleepUntil(Date.parse('2026-11-22T22:40:00+01:00'), running)
  await expect(window.getByText(evening.say(($) => $.tonight.past_bedtime))).toBeVisible()
  await expect(evening.tonight).toBeHidden()
  await window.getByRole('button', { name: evening.say(($) => $.tonight.in_bed) }).click()
  await expect(window.getByText(evening.say(($) => $.tonight.close_lid))).toBeVisible()
})
