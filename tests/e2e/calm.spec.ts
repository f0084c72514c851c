import type { Page } from '@playwright/test'
import { addEvenings } from '../../shared/evening/evening-date'
import { sayOf } from '../../shared/languages/area'
import { settingsEn } from '../../shared/languages/en/settings'
import { settingsNl } from '../../shared/languages/nl/settings'
import { meanLinearBlue } from '../support/blue-light'
import { expect, test } from '../support/evenfall-test'
import { makeSampleHousehold, TONIGHT } from '../support/sample-household'
import { settingsWindow } from '../support/settings-window'
import { tonightWindow } from '../support/tonight-window'

test.use({ startAt: '2026-11-22T20:26:10+01:00' })

const at = (minute: string) => Date.parse(`2026-11-22T${minute}:01+01:00`)

test('over an evening nothing jumps, and as minutes pass only figures change; little of the light is blue', async ({
  desk,
}) => {
  const ownUse = [1, 2, 3].map((ago) => ({ evening: addEvenings(TONIGHT, -ago), seconds: 900 }))
  makeSampleHousehold(desk.dataFolder, { ownUse })
  const running = await desk.start()
  const { window } = running
  const { say, card, button } = tonightWindow(window)
  await expect(card('warm_bath')).toBeVisible()
  const quieter = sayOf('settings', { en: settingsEn, nl: settingsNl }, 'en')
  await button(quieter(($) => $.quieter.yes)).click()
  await expect(window.getByText(quieter(($) => $.quieter.done))).toBeVisible()
  await expect(button(quieter(($) => $.quieter.yes))).toHaveCount(0)
  await expect(window.getByText('7 of 7')).toBeVisible()
  await window.evaluate(() => document.fonts.ready)
  const blue = async () => {
    await window.mouse.move(0, 0)
    return meanLinearBlue(await window.screenshot({ animations: 'disabled' }))
  }
  const sentence = window.getByRole('heading', { level: 1 })
  const sleepUntil = async (minute: string, says: string) => {
    await desk.sleepUntil(at(minute), running)
    await expect(sentence).toHaveText(says)
  }

  // White would be 1, a slate with nothing on it 0.023.
  expect(await blue()).toBeLessThan(0.025)
  await watch(window)
  await sleepUntil('20:27', 'Dim the lights in 3 minutes')
  await sleepUntil('20:28', 'Dim the lights in 2 minutes')
  expect(await seen(window)).toEqual({ shifts: [], changes: [] })

  await sleepUntil('20:30', 'Dim the lights, now')
  await sleepUntil('21:00', 'Warm bath, now')
  await sleepUntil('21:16', 'Screens off in 14 minutes')
  await sleepUntil('21:30', 'Screens off, now')
  const told = window.getByRole('status').filter({ hasText: 'Screens off' })
  await expect(told).toHaveText('Screens off, now. Magnesium in 15 minutes.')
  await sleepUntil('21:46', 'Magnesium, now')
  await sleepUntil('21:59', 'Magnesium, now')
  expect((await seen(window)).shifts).toEqual([])

  // An hour before bed the candle was lit.
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'candle')
  expect(await blue()).toBeLessThan(0.01)

  // The nights are quieter: the rest of the evening lies behind one line, until that is switched off again.
  const arc = window.locator('main figure')
  const settings = settingsWindow(window)
  await desk.sleepUntil(at('22:05'), running)
  await expect(arc).toBeHidden()
  await window.getByText(say(($) => $.tonight.show_evening)).click()
  await expect(arc).toBeVisible()
  await settings.open.click()
  await settings.quieterNights.press('Space')
  await settings.close.click()
  await expect(window.getByText(say(($) => $.tonight.show_evening))).toHaveCount(0)
  await expect(arc).toBeVisible()
})

/** Writes down what moves in the window from now on, and what changes that is more than a figure in a text. */
const watch = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const told: Seen = { shifts: [], changes: [] }
    Object.assign(globalThis, { told })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) {
        const what = entry.sources.map(({ node }) =>
          node instanceof Element ? node.className : node?.textContent,
        )
        told.shifts.push(`${entry.value.toFixed(5)}: ${what.join(', ')}`)
      }
    }).observe({ type: 'layout-shift' })
    const withoutFigures = (text: string | null) => text?.replaceAll(/\d/g, '')
    const main = document.querySelector('main')
    if (!main) throw new Error('There is nothing to watch.')
    new MutationObserver((records) => {
      for (const { type, target, oldValue } of records) {
        const parent = target instanceof Element ? target : target.parentElement
        // In the drawing of the evening the ember moves on.
        if (parent?.closest('figure')) continue
        if (type === 'childList' || withoutFigures(oldValue) !== withoutFigures(target.textContent)) {
          told.changes.push(`${type}: ${oldValue} became ${target.textContent}`)
        }
      }
    }).observe(main, {
      subtree: true,
      childList: true,
      characterData: true,
      characterDataOldValue: true,
    })
  })

const seen = (window: Page): Promise<Seen> =>
  window.evaluate(() => (globalThis as typeof globalThis & { told: Seen }).told)

interface Seen {
  readonly shifts: string[]
  readonly changes: string[]
}

/** Chromium's entry for something that moved by itself; the compiler does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}
