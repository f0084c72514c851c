import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import type { RunningApp } from '../support/launch'
import { settingsWindow } from '../support/settings-window'
import { until } from '../support/until'

test.use({ startAt: '2026-11-25T19:00:00+01:00' })

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const chooseFile = async ({ app }: RunningApp, path: string): Promise<void> => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' })
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath], bookmarks: [] })
  }, path)
}
const november = (dataFolder: string) => readFileSync(join(dataFolder, 'log', '2026-11.json'), 'utf8')

for (const { language, words, tuesday, bath } of [
  { language: 'en' as const, words: logEn, tuesday: 'Tuesday 24 November', bath: 'Warm bath' },
  { language: 'nl' as const, words: logNl, tuesday: 'Dinsdag 24 november', bath: 'Warm bad' },
]) {
  test.describe(language, () => {
    test.use({ language })

    test('forgot on Tuesday, fixed on Wednesday, damaged on Thursday, on a new computer on Friday', async ({
      desk,
    }) => {
      const running = await desk.start()
      const { window } = running
      await eveningWindow(window, language).welcome('2245')

      // Two presses: the log, and "done at".
      await button(window, words.title).click()
      await button(window, new RegExp(`21:15, ${bath}, ${tuesday}`)).click()
      await expect(window.getByText(words.saved.replace('{{step}}', bath))).toBeVisible()
      await expect(button(window, `${words.take_back}, ${bath}, ${tuesday}`)).toBeVisible()
      expect(november(desk.dataFolder)).toContain('2026-11-24')
      await window.keyboard.press('Escape')

      const settings = settingsWindow(window, language)
      await settings.open.click()
      const file = join(desk.folder, 'all.json')
      await chooseFile(running, file)
      await button(window, words.data.export_all).click()
      await until('the file of everything', () => existsSync(file))
      await until('a backup', () => existsSync(join(desk.dataFolder, 'backups')))
      await running.kill()

      writeFileSync(join(desk.dataFolder, 'settings.json'), '{"version":1,"lang')
      const second = await desk.start()
      const bringBack = settingsWindow(second.window, language).say(($) => $.troubles.bring_back)
      await button(second.window, bringBack).click()
      await expect(eveningWindow(second.window, language).tonight).toBeVisible()
      await expect(second.window.getByRole('alert')).toHaveCount(0)
      await second.kill()

      for (const name of readdirSync(desk.dataFolder)) {
        if (name === 'log' || name === 'backups' || name.includes('.json')) {
          rmSync(join(desk.dataFolder, name), { recursive: true })
        }
      }
      const third = await desk.start()
      await eveningWindow(third.window, language).welcome('2330')
      await settingsWindow(third.window, language).open.click()
      await chooseFile(third, file)
      await button(third.window, words.data.import_all).click()
      await button(third.window, words.data.take).click()
      await expect(third.window.getByText(words.data.taken, { exact: true })).toBeVisible()
      expect(november(desk.dataFolder)).toContain('2026-11-24')
      expect(JSON.parse(readFileSync(join(desk.dataFolder, 'routine.json'), 'utf8'))).toMatchObject({
        week: { WE: { bed: '22:45' } },
      })

      await button(third.window, words.data.delete).click()
      await third.window.getByRole('textbox').last().fill(words.data.delete_word)
      await third.window.getByRole('dialog').last().getByRole('button', { name: words.data.delete }).click()
      await expect(eveningWindow(third.window, language).start).toBeVisible()
      expect(readdirSync(desk.dataFolder).filter((name) => name === 'backups')).toEqual([])
    })
  })
}
