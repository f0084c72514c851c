import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { contrastObjections, objections } from '../support/axe'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { type Place, placesOf } from '../support/places'
import { makeSampleHousehold } from '../support/sample-household'

const THEMES = ['ember', 'candle', 'paper'] as const

/** What axe finds on a place in each of the three colours, which are put on the page itself as the app does. */
const inEveryColour = async (window: Page, name: string): Promise<string[]> => {
  const all: string[] = []
  const own = await window.evaluate(() => document.documentElement.dataset.theme)
  const wear = (colours: string | undefined) =>
    window.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, colours)
  for (const theme of THEMES) {
    await wear(theme)
    const found = await (theme === 'ember' ? objections(window) : contrastObjections(window))
    all.push(...found.map((objection) => `${name}, ${theme}: ${objection}`))
  }
  await wear(own)
  return all
}

const everywhere = async (window: Page, places: readonly Place[]): Promise<string[]> => {
  // Colours that are still on their way to others would be judged half way.
  await window.emulateMedia({ reducedMotion: 'reduce' })
  const all: string[] = []
  for (const { name, open } of places) {
    await test.step(name, async () => {
      await open()
      all.push(...(await inEveryColour(window, name)))
    })
  }
  return all
}

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language, startAt: '2026-11-22T20:26:00+01:00' })

    test('a household of ten weeks: every screen and every dialog', async ({ desk }) => {
      makeSampleHousehold(desk.dataFolder)
      const { window } = await desk.start()
      const { screens, dialogs } = placesOf(window, language)
      expect(await everywhere(window, [...screens, ...dialogs])).toEqual([])
    })

    test('the first start and every screen with nothing in it yet', async ({ desk }) => {
      const { window } = await desk.start()
      const evening = eveningWindow(window, language)
      await expect(evening.start).toBeVisible()
      expect(await inEveryColour(window, 'start')).toEqual([])
      await evening.welcome('2230')
      await expect(evening.tonight).toBeVisible()
      const { screens } = placesOf(window, language)
      expect(await everywhere(window, screens)).toEqual([])
    })

    test('every screen with files that could not be read', async ({ desk }) => {
      makeSampleHousehold(desk.dataFolder)
      writeFileSync(join(desk.dataFolder, 'routine.json'), '{"version": 1, "week"')
      writeFileSync(join(desk.dataFolder, 'log', '2026-10.json'), 'not a log')
      const { window } = await desk.start()
      await expect(eveningWindow(window, language).trouble).toBeVisible()
      const { screens } = placesOf(window, language)
      expect(await everywhere(window, screens)).toEqual([])
    })
  })
}
