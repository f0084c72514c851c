import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { inEveryColour } from '../support/every-colour'
import { type Place, placesOf } from '../support/places'
import { makeSampleHousehold } from '../support/sample-household'

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

    for (const [what, isMeant] of [
      ['screen', ({ name }: Place) => !name.includes(':')],
      ['dialog over Tonight', ({ name }: Place) => name.startsWith('tonight:')],
      ['dialog of the settings', ({ name }: Place) => name.startsWith('settings:')],
      ['other dialog', ({ name }: Place) => /^(?!tonight|settings).*:/.test(name)],
    ] as const) {
      test(`a household of ten weeks: every ${what}`, async ({ desk }) => {
        makeSampleHousehold(desk.dataFolder)
        const { window } = await desk.start()
        const { screens, dialogs } = placesOf(window, language)
        const meant = [...screens, ...dialogs].filter(isMeant)
        expect(meant.length).toBeGreaterThan(3)
        expect(await everywhere(window, meant)).toEqual([])
      })
    }

    test('the first start and every screen with nothing in it yet', async ({ desk }) => {
      const { window } = await desk.start()
      const evening = eveningWindow(window, language)
      await expect(evening.start).toBeVisible()
      const headline = window.getByRole('heading', { level: 1 })
      const found = await inEveryColour(window, 'start 1')
      for (const step of [2, 3, 4]) {
        await evening.skipStep.click()
        await expect(headline).toBeFocused()
        found.push(...(await inEveryColour(window, `start ${step}`)))
      }
      expect(found).toEqual([])
      for (const step of [3, 2, 1]) {
        await evening.stepBack.click()
        await expect(window.getByText(evening.progress(step))).toBeVisible()
        await expect(headline).toBeFocused()
      }
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
