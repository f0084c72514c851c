import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { placesOf } from '../support/places'
import { makeSampleHousehold } from '../support/sample-household'

const STARTS_AT = '2026-11-22T20:26:00+01:00'

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language, startAt: STARTS_AT })

    // What changed on purpose is kept with `npm run accessibility -- names --update-snapshots`, and read over.
    test('every screen is read out as it was', async ({ desk }) => {
      makeSampleHousehold(desk.dataFolder)
      const running = await desk.start()
      const { screens } = placesOf(running.window, language)
      for (const { name, open } of screens) {
        await open()
        // The same minute for every screen, however long the others took.
        await desk.sleepUntil(Date.parse(STARTS_AT), running)
        const layer = running.window.getByRole('dialog')
        const place = (await layer.count()) > 0 ? layer : running.window.locator('body')
        await expect.soft(place).toMatchAriaSnapshot({ name: `${name}-${language}.aria.yml` })
      }
    })
  })
}
