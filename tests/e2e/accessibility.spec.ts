import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { exportWindow } from '../support/export-window'
import { weekWindow } from '../support/week-window'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds in the window as it stands: rule and place, so that a failure says where to look. */
const found = async (page: Page): Promise<string[]> => {
  // Electron has no second page to run in, which is what axe's own mode would ask for.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('the first start, tonight and the week have nothing axe would object to', async ({ desk }) => {
      const { window } = await desk.start()
      const evening = eveningWindow(window, language)
      await expect(evening.start).toBeVisible()
      expect(await found(window)).toEqual([])
      await evening.welcome('2245')
      await expect(evening.tonight).toBeVisible()
      expect(await found(window)).toEqual([])
      const week = weekWindow(window, language)
      await week.open()
      await expect(week.table).toBeVisible()
      expect(await found(window)).toEqual([])
      const calendar = exportWindow(window, language)
      await calendar.open()
      await expect(calendar.preview).toContainText('kB')
      expect(await found(window)).toEqual([])
    })
  })
}
