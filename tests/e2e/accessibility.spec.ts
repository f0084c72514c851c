import type { Language } from '../../shared/languages/language'
import { objections } from '../support/axe'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { exportWindow, saveAs } from '../support/export-window'
import { ANNA, startRadicale, whyNoRadicale } from '../support/radicale'
import { weekWindow } from '../support/week-window'

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('the first start, tonight and the week have nothing axe would object to', {
      tag: language === 'nl' ? '@again' : [],
    }, async ({ desk }) => {
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

    test('exporting has nothing either when there is nothing, something fails, a server is there or Data opens', {
      tag: language === 'en' ? '@again' : [],
    }, async ({ desk }) => {
      const running = await desk.start()
      const { window } = running
      const evening = eveningWindow(window, language)
      await evening.welcome('2245')
      await expect(evening.tonight).toBeVisible()
      const { app } = running
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(640, 400))
      const screen = exportWindow(window, language)
      await window.keyboard.press('Control+4')
      await expect(screen.preview).toContainText('kB')

      // Nothing is left to write once every step is out.
      const boxes = window.getByRole('checkbox')
      const steps = await boxes.count()
      for (let step = 0; step < steps; step += 1) {
        await boxes.nth(step).focus()
        await window.keyboard.press('Space')
      }
      await expect(screen.preview).toContainText(screen.say(($) => $.preview_none))
      expect(await objections(window)).toEqual([])

      await saveAs(running, '/nowhere/at/all.ics')
      await window.keyboard.press('Control+s')
      await expect(screen.preview.getByRole('alert')).toBeVisible()
      await tabTo(window, screen.fields.address)
      await window.keyboard.type('http://cloud.example.org')
      await tabTo(window, screen.connect)
      await window.keyboard.press('Enter')
      await expect(screen.server).toContainText('HTTPS')
      expect(await objections(window)).toEqual([])

      await tabTo(window, screen.openData)
      await window.keyboard.press('Enter')
      await expect(screen.data).toBeFocused()
      await expect(screen.data).toBeInViewport()
      expect(await objections(window)).toEqual([])
      await window.keyboard.press('Escape')
      await expect(screen.openData).toBeFocused()

      if (whyNoRadicale) return
      const radicale = await startRadicale()
      try {
        await screen.signIn(radicale.address, ANNA.user, ANNA.password)
        await expect(screen.syncNow).toBeVisible({ timeout: 20_000 })
        await expect(screen.syncNow).toBeEnabled()
        expect(await objections(window)).toEqual([])
      } finally {
        await radicale.stop()
      }
    })
  })
}
