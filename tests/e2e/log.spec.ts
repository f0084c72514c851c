import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { EvenfallBridge } from '../../shared/ipc'
import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { date, zoneOf } from '../support/evenings'
import { insightsWindow } from '../support/insights-window'
import type { RunningApp } from '../support/launch'
import { logOf } from '../support/lived-evenings'
import { savedFile } from '../support/saved-file'
import { settingsWindow } from '../support/settings-window'
import { until } from '../support/until'
import { writeLog } from '../support/written-log'

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

    test('forgot on Tuesday, fixed on Wednesday, damaged on Thursday, on a new computer on Friday', {
      tag: language === 'nl' ? '@again' : [],
    }, async ({ desk }) => {
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
      const backups = join(desk.dataFolder, 'backups')
      const isWhole = (name: string) => /^\d/.test(name) && !/tmp|unfinished/.test(name)
      await until('a whole backup', () => existsSync(backups) && readdirSync(backups).some(isWhole))
      await running.kill()

      writeFileSync(join(desk.dataFolder, 'settings.json'), '{"version":1,"lang')
      const notReadable = Buffer.from([0x7b, 0xff, 0x00, 0xfe])
      writeFileSync(join(desk.dataFolder, 'log', '2026-10.json'), notReadable)
      const second = await desk.start()
      const bringBack = settingsWindow(second.window, language).say(($) => $.troubles.bring_back)
      await button(second.window, bringBack).click()
      await expect(eveningWindow(second.window, language).tonight).toBeVisible()
      await expect(second.window.getByRole('alert').getByText('settings.json')).toHaveCount(0)
      const insights = insightsWindow(second.window, language)
      await insights.open()
      const exportRaw = insights.button(insights.say(($) => $.export_raw))
      const october = join(desk.folder, 'october-raw.json')
      expect(await savedFile(second, october, () => exportRaw.click())).toEqual(notReadable)
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

    test('ill for four days, then a dose too soon: paused from the log, read about, and saved with a reason', {
      tag: language === 'en' ? '@again' : [],
    }, async ({ desk }) => {
      const kept = { steps: { warm_bath: '21:15', magnesium: '22:00', lights_out: '22:45' } }
      const healthy = Array.from({ length: 30 }, () => kept)
      writeLog(
        desk.dataFolder,
        logOf(date('2026-11-24'), [...healthy, null, null, null, null], zoneOf('Europe/Amsterdam')),
      )
      const running = await desk.start()
      const { window } = running
      await eveningWindow(window, language).welcome('2245')
      const insights = insightsWindow(window, language)
      const streak = window.getByText(insights.say(($) => $.strength.streak, { count: 30 }))
      await insights.open()
      await expect(insights.calendar).toBeVisible()
      await expect(streak).toHaveCount(0)

      // From Insights: the log, the pause, and its four evenings up to yesterday as they are offered.
      await button(window, words.title).click()
      await button(window, words.pause.past).click()
      await expect(window.getByText(words.pause.about)).toBeVisible()
      expect(await found(window)).toEqual([])
      const save = eveningWindow(window, language).say(($) => $.night.save)
      await window.getByRole('dialog').last().getByRole('button', { name: save, exact: true }).click()
      await expect(window.getByText(words.pause.paused)).toBeVisible()
      await expect(button(window, new RegExp(`^${words.pause.lift}`))).toHaveCount(4)
      expect(await found(window)).toEqual([])
      await window.screenshot({ path: test.info().outputPath(`log-${language}.png`) })
      await window.keyboard.press('Escape')
      await expect(streak.first()).toBeVisible()

      // Without a mouse: one of the paused evenings counts after all.
      await window.keyboard.press('Control+1')
      await tabTo(window, button(window, words.title))
      await window.keyboard.press('Enter')
      const lift = button(window, new RegExp(`^${words.pause.lift}`)).first()
      await lift.focus()
      await window.keyboard.press('Enter')
      await expect(window.getByText(words.pause.lifted)).toBeVisible()
      await expect(button(window, new RegExp(`^${words.pause.lift}`))).toHaveCount(3)
      await window.keyboard.press('Escape')
      await expect(button(window, words.title)).toBeFocused()

      // The planned dose, less than two hours after one that came besides.
      await desk.sleepUntil(Date.parse('2026-11-25T20:30:00+01:00'), running)
      await window.evaluate(takeDose, date('2026-11-25'))
      await desk.sleepUntil(Date.parse('2026-11-25T21:50:00+01:00'), running)
      const magnesium = eveningWindow(window, language)
      await magnesium.done('magnesium').click()
      const question = window.getByRole('dialog', { name: words.dose.title })
      await expect(question).toContainText('20:30')
      await expect(question).toContainText('21:50')
      expect(await found(window)).toEqual([])
      await window.screenshot({ path: test.info().outputPath(`dose-${language}.png`) })
      await window.keyboard.press('Enter')
      await expect(question.getByText(words.dose.reason_needed)).toBeVisible()
      await window.keyboard.type('split')
      await window.keyboard.press('Enter')
      await expect(question).toHaveCount(0)
      await expect(magnesium.undo('magnesium')).toBeVisible()
      expect(november(desk.dataFolder)).toContain('"note":"split"')
    })
  })
}

const found = async (page: Page): Promise<string[]> => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode().analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Runs in the window: a dose besides the plan, now. */
const takeDose = async (evening: EveningDate): Promise<void> => {
  const evenfall = Reflect.get(window, 'evenfall') as EvenfallBridge
  await evenfall.ask('answer', { evening, step: 'magnesium', answer: 'done', extra: true })
}
