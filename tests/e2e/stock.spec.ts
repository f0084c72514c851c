import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sayOf } from '../../shared/languages/area'
import { stockEn } from '../../shared/languages/en/stock'
import type { Language } from '../../shared/languages/language'
import { stockNl } from '../../shared/languages/nl/stock'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
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
      await card.getByRole('button', { name: say(($) => $.not_tonight) }).click()
      await expect(card).toHaveCount(0)

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
