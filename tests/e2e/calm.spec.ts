import type { Page } from '@playwright/test'
import { meanLinearBlue } from '../support/blue-light'
import { expect, test } from '../support/evenfall-test'
import { makeSampleHousehold } from '../support/sample-household'
import { tonightWindow } from '../support/tonight-window'

test.use({ startAt: '2026-11-22T21:16:10+01:00' })

test('as minutes pass nothing jumps and only figures change; little of the light is blue', async ({
  desk,
}) => {
  makeSampleHousehold(desk.dataFolder)
  const running = await desk.start()
  const { window } = running
  const { say, card, button } = tonightWindow(window)
  await expect(card('warm_bath')).toBeVisible()
  await window.evaluate(() => document.fonts.ready)
  const blue = async () => {
    await window.mouse.move(0, 0)
    return meanLinearBlue(await window.screenshot({ animations: 'disabled' }))
  }

  await watch(window)
  const sentence = window.getByRole('heading', { level: 1 })
  for (const [minute, left] of [
    ['21:17', 13],
    ['21:18', 12],
    ['21:20', 10],
  ] as const) {
    await desk.sleepUntil(Date.parse(`2026-11-22T${minute}:01+01:00`), running)
    await expect(sentence).toHaveText(`Screens off in ${left} minutes`)
  }
  expect(await seen(window)).toEqual({ shifts: 0, changes: [] })

  // White would be 1, a slate with nothing on it 0.023.
  expect(await blue()).toBeLessThan(0.025)
  await button(say(($) => $.navigation.candle)).click()
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'candle')
  expect(await blue()).toBeLessThan(0.01)
})

/** Writes down what moves in the window from now on, and what changes that is more than a figure in a text. */
const watch = (window: Page): Promise<void> =>
  window.evaluate(() => {
    const told: Seen = { shifts: 0, changes: [] }
    Object.assign(globalThis, { told })
    new PerformanceObserver((list) => {
      told.shifts += list.getEntries().length
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
  shifts: number
  readonly changes: string[]
}
