import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sayOf } from '../../shared/languages/area'
import { logEn } from '../../shared/languages/en/log'
import { stockEn } from '../../shared/languages/en/stock'
import type { Language } from '../../shared/languages/language'
import { logNl } from '../../shared/languages/nl/log'
import { stockNl } from '../../shared/languages/nl/stock'
import { objections } from '../support/axe'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { healthOf } from '../support/health'
import { healthWindow } from '../support/health-window'

const NOON = Date.parse('2026-11-22T12:00:00+01:00')
const dose = {
  milligrams: 200,
  since: NOON,
  startedAt: NOON,
  steps: false,
  before: [],
  complaintAt: null,
}

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('tablets are counted, run low, are put away for the evening, refilled and taken back', {
      tag: language === 'en' ? '@again' : [],
    }, async ({ desk }) => {
      mkdirSync(desk.dataFolder, { recursive: true })
      const before = healthOf({ dose, product: { form: 'citrate', tabletMilligrams: 100 } })
      writeFileSync(join(desk.dataFolder, 'health.json'), JSON.stringify(before))
      const { window } = await desk.start()
      const say = sayOf('stock', { en: stockEn, nl: stockNl }, language)
      const health = healthWindow(window, language)
      await eveningWindow(window, language).welcome('2300')
      await health.open('health')
      await health.answer('q_kidney', 'no')
      await health.close()

      const card = window.getByRole('region', { name: say(($) => $.low_title), exact: true })
      await expect(card).toHaveCount(0)
      await health.open('magnesium')
      const part = health.dialog.getByRole('region', { name: say(($) => $.title), exact: true })
      const tablets = part.getByRole('textbox', { name: say(($) => $.tablets), exact: true })
      await tablets.fill('ten')
      await health.button(say(($) => $.count)).click()
      await expect(tablets).toHaveAttribute('aria-invalid', 'true')
      await tablets.fill('9')
      await health.button(say(($) => $.count)).click()
      await expect(part.getByRole('status')).toContainText(say(($) => $.lasts, { count: 4 }))
      await health.close()

      await expect(card).toContainText(say(($) => $.left, { count: 9 }))
      expect(await objections(window)).toEqual([])
      const undo = window.getByRole('button', { name: health.say(($) => $.answers.undo), exact: true })
      const putAway = card.getByRole('button', { name: say(($) => $.not_tonight) })
      await putAway.click()
      await expect(card).toHaveCount(0)
      await undo.last().click()
      await expect(card).toContainText(say(($) => $.left, { count: 9 }))
      await putAway.click()
      await expect(card).toHaveCount(0)

      // Without a mouse: magnesium was skipped yesterday because nothing was left, and the stock is counted from there.
      const log = language === 'en' ? logEn : logNl
      await tabTo(window, window.getByRole('button', { name: log.title, exact: true }))
      await window.keyboard.press('Enter')
      const yesterday = new RegExp(`^${log.other}, Magnesium, \\S+ 21 november`, 'i')
      await tabTo(window, window.getByRole('button', { name: yesterday }))
      await window.keyboard.press('Enter')
      await tabTo(window, health.dialog.getByRole('radio', { name: log.outcomes.done, exact: true }))
      await window.keyboard.press('ArrowRight')
      await tabTo(window, health.dialog.getByRole('radio', { name: log.reasons.none, exact: true }))
      for (const _ of ['ill', 'travel', 'doctor', 'out_of_stock']) await window.keyboard.press('ArrowRight')
      await expect(
        health.dialog.getByRole('radio', { name: log.reasons.out_of_stock, exact: true }),
      ).toBeChecked()
      await expect(health.dialog).toContainText(say(($) => $.nothing_left))
      await tabTo(window, health.button(say(($) => $.open)))
      await window.keyboard.press('Enter')
      await expect(tablets).toBeVisible()
      expect(await objections(window)).toEqual([])
      await window.screenshot({ path: test.info().outputPath(`stock-${language}.png`) })
      await tabTo(window, tablets)
      await window.keyboard.type('8')
      await tabTo(window, health.button(say(($) => $.count)))
      await window.keyboard.press('Enter')
      await expect(part.getByRole('status')).toContainText(say(($) => $.left, { count: 8 }))
      await window.keyboard.press('Escape')
      await tabTo(window, health.button(eveningWindow(window, language).say(($) => $.night.save)))
      await window.keyboard.press('Enter')
      await expect(window.getByText(log.saved.replace('{{step}}', 'Magnesium'))).toBeVisible()
      await health.close()
      const kept = () => readFileSync(join(desk.dataFolder, 'log', '2026-11.json'), 'utf8')
      expect(kept()).toContain('"reason":"out_of_stock"')
      await health.open('magnesium')
      await tablets.fill('9')
      await health.button(say(($) => $.count)).click()
      await part.getByText(say(($) => $.fewer, { evenings: 3 })).click()
      await undo.last().click()
      await expect(part.getByRole('radio', { name: say(($) => $.fewer, { evenings: 7 }) })).toBeChecked()
      await health.close()

      await health.open('magnesium')
      await tablets.fill('90')
      await health.button(say(($) => $.refill)).click()
      await expect(part.getByRole('status')).toContainText(say(($) => $.left, { count: 99 }))
      await part
        .getByText(
          say(($) => $.history),
          { exact: true },
        )
        .click()
      const refilled = say(($) => $.refilled, { count: 90 })
      await part.getByRole('button', { name: new RegExp(`^${say(($) => $.take_back)}, ${refilled}`) }).click()
      await expect(part.getByRole('status')).toContainText(say(($) => $.left, { count: 9 }))
      expect(readFileSync(join(desk.dataFolder, 'log', '2026-11.json'), 'utf8')).toContain('"refilled"')
    })
  })
}
