import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addEvenings } from '../../shared/evening/evening-date'
import { parseZone } from '../../shared/evening/zone'
import { sayOf } from '../../shared/languages/area'
import { learnEn } from '../../shared/languages/en/learn'
import { remindersEn } from '../../shared/languages/en/reminders'
import { stockEn } from '../../shared/languages/en/stock'
import type { Language } from '../../shared/languages/language'
import { learnNl } from '../../shared/languages/nl/learn'
import { remindersNl } from '../../shared/languages/nl/reminders'
import { stockNl } from '../../shared/languages/nl/stock'
import { expect, test } from '../support/evenfall-test'
import { inEveryColour } from '../support/every-colour'
import { exportWindow, openFrom } from '../support/export-window'
import { healthWindow } from '../support/health-window'
import { insightsWindow } from '../support/insights-window'
import type { RunningApp } from '../support/launch'
import { makeSampleHousehold, TONIGHT } from '../support/sample-household'

const STARTS_AT = '2026-11-22T20:26:00+01:00'
const DAY = 86_400_000
const at = (moment: string) => Date.parse(`2026-11-${moment}:00+01:00`)

/** Choir on Tuesdays, and a dentist. */
const CALENDAR = `BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//somebody//EN\r
BEGIN:VEVENT\r
UID:choir\r
SUMMARY:Choir\r
DTSTART:20261124T190000Z\r
DTEND:20261124T204500Z\r
RRULE:FREQ=WEEKLY\r
END:VEVENT\r
BEGIN:VEVENT\r
UID:day\r
SUMMARY:Holiday\r
DTSTART;VALUE=DATE:20261125\r
END:VEVENT\r
END:VCALENDAR\r
`

/** "Save as" stays open until it is let go; every sheet for paper lies beside the window for so long. */
const holdSaveDialog = ({ app }: RunningApp): Promise<void> =>
  app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () =>
      new Promise((resolve) => {
        Object.assign(globalThis, { letGo: () => resolve({ canceled: true, filePath: '', bookmark: '' }) })
      })
  })
const letGo = ({ app }: RunningApp): Promise<void> =>
  app.evaluate(() => (globalThis as typeof globalThis & { letGo(): void }).letGo())

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language, startAt: STARTS_AT })

    test('a journey, tablets running low, a calendar, paper, and the hours around bedtime', async ({
      desk,
    }) => {
      const from = parseZone('America/New_York') ?? null
      const used = [1, 2, 3].map((ago) => ({ evening: addEvenings(TONIGHT, -ago), seconds: 900 }))
      const now = Date.parse(STARTS_AT)
      makeSampleHousehold(
        desk.dataFolder,
        { knownZone: from, ownUse: used },
        {
          product: { form: 'citrate', tabletMilligrams: 100 },
          dose: {
            milligrams: 200,
            since: now - 30 * DAY,
            startedAt: now - 30 * DAY,
            steps: false,
            before: [],
            complaintAt: null,
          },
        },
      )
      const running = await desk.start()
      const { app, window } = running
      await window.emulateMedia({ reducedMotion: 'reduce' })
      const found: string[] = []
      const look = async (name: string): Promise<void> => {
        await test.step(name, async () => {
          found.push(...(await inEveryColour(window, name)))
        })
      }
      const health = healthWindow(window, language)
      const stock = sayOf('stock', { en: stockEn, nl: stockNl }, language)
      const { say } = health
      await expect(window.getByText(say(($) => $.travel.local))).toBeVisible()
      await look('a journey, and up late')
      await health.open('magnesium')
      await health.dialog.getByRole('textbox', { name: stock(($) => $.tablets), exact: true }).fill('3')
      await health.button(stock(($) => $.count)).click()
      await look('tablets counted')
      await health.close()
      await expect(window.getByRole('region', { name: stock(($) => $.low_title), exact: true })).toBeVisible()
      await look('tablets run low')

      const calendar = join(desk.folder, 'choir.ics')
      writeFileSync(calendar, CALENDAR)
      await openFrom(running, calendar)
      const exporting = exportWindow(window, language)
      await exporting.open()
      await exporting.openBusy.click()
      await expect(exporting.box('Choir')).toBeVisible()
      await look('a calendar looked into')

      await holdSaveDialog(running)
      const insights = insightsWindow(window, language)
      const learn = sayOf('learn', { en: learnEn, nl: learnNl }, language)
      const paper = window.locator('.print-sheet')
      for (const [name, open] of [
        [
          'the diary on paper',
          async () => {
            await insights.open()
            await insights.savePdf.click()
          },
        ],
        [
          'the sources on paper',
          async () => {
            await window.keyboard.press('Control+5')
            await window.getByRole('button', { name: learn(($) => $.save_pdf), exact: true }).click()
          },
        ],
      ] as const) {
        await open()
        await expect(paper).toHaveCount(1)
        await window.emulateMedia({ media: 'print' })
        await look(name)
        await window.emulateMedia({ media: 'screen' })
        await letGo(running)
        await expect(paper).toHaveCount(0)
      }

      await window.keyboard.press('Control+1')
      for (const [name, moment] of [
        ['the last half hour', '22T22:05'],
        ['past bedtime', '22T22:40'],
        ['the morning', '23T07:30'],
      ] as const) {
        await desk.sleepUntil(at(moment), running)
        if (name === 'the morning')
          await expect(insights.button(insights.say(($) => $.morning.more))).toBeVisible()
        if (name === 'past bedtime')
          await expect(window.getByText(say(($) => $.tonight.past_bedtime))).toBeVisible()
        await look(name)
        await insights.open()
        await look(`insights, ${name}`)
        await window.keyboard.press('Control+1')
      }
      await insights.button(insights.say(($) => $.morning.more)).click()
      await look('the night in a diary')
      await window.keyboard.press('Escape')

      const reminders = sayOf('reminders', { en: remindersEn, nl: remindersNl }, language)
      await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await expect(window.getByRole('dialog', { name: reminders(($) => $.closing.question) })).toBeVisible()
      await look('the question at closing')
      expect(found).toEqual([])
    })
  })
}
