import { mkdirSync } from 'node:fs'
import { SCREENS } from '../../renderer/screen'
import { inProject } from '../../scripts/project.mjs'
import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { makeSampleHousehold } from '../support/sample-household'
import { weekWindow } from '../support/week-window'

const SIZES = [
  [1280, 800],
  [900, 600],
  [640, 400],
] as const

for (const theme of ['ember', 'candle', 'paper'] as const) {
  for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
    test.describe(`${theme}, ${language}`, () => {
      test.use({ language, startAt: '2026-11-22T20:36:00+01:00' })

      test('every screen in every size', async ({ desk }) => {
        makeSampleHousehold(desk.dataFolder, { theme })
        const { app, window } = await desk.start()
        const { say, done } = eveningWindow(window, language)
        const week = weekWindow(window, language)
        const press = (name: string) => window.getByRole('button', { name, exact: true }).click()
        await done('dim_lights').first().click()
        await press(say(($) => $.toasts.dismiss))
        await expect(window.getByRole('heading', { level: 1 })).toContainText(
          say(($) => $.time.minutes, { count: 24 }),
        )
        const folder = inProject('out', 'pictures', `${theme}-${language}`)
        mkdirSync(folder, { recursive: true })
        for (const [width, height] of SIZES) {
          await app.evaluate(
            ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(...size),
            [width, height] as [number, number],
          )
          await expect.poll(() => window.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height])
          const picture = (name: string) =>
            window.screenshot({ path: `${folder}/${name}-${width}x${height}.png`, animations: 'disabled' })
          for (const screen of SCREENS) {
            await press(say(($) => $.navigation[screen]))
            await expect(window.locator('main h1, h1')).toBeVisible()
            await window.mouse.move(0, 0)
            await window.waitForLoadState('networkidle')
            await picture(screen)
          }
          await press(say(($) => $.navigation.week))
          await press(say(($) => $.week.next))
          await week.pick('2026-11-28').click()
          await window.mouse.move(0, 0)
          await picture('late-saturday')
          await press(say(($) => $.settings.title))
          await expect(window.getByRole('dialog')).toBeVisible()
          await picture('settings')
          await window.keyboard.press('Escape')
        }
      })
    })
  }
}
