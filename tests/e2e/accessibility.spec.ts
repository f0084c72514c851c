import type { Language } from '../../shared/languages/language'
import { objections } from '../support/axe'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { exportWindow } from '../support/export-window'
import { weekWindow } from '../support/week-window'

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('the first start, tonight and the week have nothing axe would object to', async ({ desk }) => {
      const { window } = await desk.start()
      const evening = eveningWindow(window, language)
      await expect(evening.start).toBeVisible()
      expect(await objections(window)).toEqual([])
      await evening.welcome('2245')
      await expect(evening.tonight).toBeVisible()
      expect(await objections(window)).toEqual([])
      const week = weekWindow(window, language)
      await week.open()
      await expect(week.table).toBeVisible()
      expect(await objections(window)).toEqual([])
      const calendar = exportWindow(window, language)
      await calendar.open()
      await expect(calendar.preview).toContainText('kB')
      expect(await objections(window)).toEqual([])
    })
  })
}
