import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { SCREENS, type Screen } from '../../renderer/screen'
import type { Language } from '../../shared/languages/language'
import type { LogEvent } from '../../shared/log/log-event'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { date, zoneOf } from '../support/evenings'
import { healthOf } from '../support/health'
import { healthWindow } from '../support/health-window'
import { insightsWindow } from '../support/insights-window'
import type { RunningApp } from '../support/launch'
import { learnWindow } from '../support/learn-window'
import { savedFile, savedPdf } from '../support/saved-file'
import { tonightWindow } from '../support/tonight-window'
import { writeLog } from '../support/written-log'

const DAY = 86_400_000
const NOON = Date.parse('2026-11-22T17:00:00+01:00')

/** What is on the screen, and in its tooltips and values, that names milligrams: nothing of it may be magnesium's. */
const milligramsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.body.innerText.split('\n')
    const values = [...document.querySelectorAll('input')].map(({ value }) => value)
    return [...texts, ...values].filter((text) => /\d\s*mg|\b(222|211|233|111)\b/.test(text))
  })

/** A text that names what was recorded, planned or counted below, or an upper limit. */
const AMOUNT = /(?<!\d)((222|211|233|111)(?!\d)|(250|350)\s*mg|\d+\s*mg\s*(of\s*)?magnesium)/

/** The evening before: a dose that was corrected, one more besides, and a count of tablets. */
const recorded = (): LogEvent[] => {
  const at = (time: string) => Date.parse(`2026-11-21T${time}:00+01:00`)
  const line = (n: number, time: string) => ({
    id: `00000000-0000-4000-8000-00000000000${n}`,
    evening: date('2026-11-21'),
    writtenAt: at(time),
    zone: zoneOf('Europe/Amsterdam'),
  })
  const dose = (time: string, amountMilligrams: number) =>
    ({ step: 'magnesium', answer: 'done', happenedAt: at(time), amountMilligrams }) as const
  return [
    {
      ...line(1, '12:30'),
      event: 'stocked',
      stock: { change: 'counted', tablets: 30, milligramsPerTablet: 111 },
    },
    { ...line(2, '18:00'), event: 'recorded', entry: { ...dose('18:00', 233), extra: true } },
    { ...line(3, '22:15'), event: 'recorded', entry: dose('22:15', 211) },
    { ...line(4, '22:20'), event: 'corrected', corrects: line(3, '22:15').id, entry: dose('22:15', 222) },
  ]
}

/** Lines about caffeine, and rows of food: a name, a helping and its milligrams. */
const CAFFEINE_OR_FOOD = /caffe|cafe|coffee|koffie|espresso|young men|jonge mannen|\t/i

const dayLater = async (
  desk: { sleepUntil(at: number, app: RunningApp): Promise<void> },
  app: RunningApp,
  days: number,
) => desk.sleepUntil(NOON + days * DAY, app)

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('kidney disease hides every amount; pregnancy, age and deleted answers keep the bath careful', {
      tag: language === 'nl' ? '@again' : [],
    }, async ({ desk }) => {
      mkdirSync(desk.dataFolder, { recursive: true })
      const dose = {
        milligrams: 222,
        since: NOON,
        startedAt: NOON,
        steps: true,
        before: [111],
        complaintAt: null,
      }
      const before = healthOf({ dose, product: { form: 'citrate', tabletMilligrams: 111 } })
      writeFileSync(join(desk.dataFolder, 'health.json'), JSON.stringify(before))
      writeLog(desk.dataFolder, recorded())
      const running = await desk.start()
      const { window } = running
      const evening = eveningWindow(window, language)
      const { card, caffeine, logDrink, button } = tonightWindow(window, language)
      const health = healthWindow(window, language)
      const { say, safety } = health
      const showCaffeine = async (): Promise<void> => {
        await button(say(($) => $.caffeine.more)).click()
        await expect(health.dialog).toContainText(say(($) => $.caffeine.today))
      }
      await evening.welcome('2300')
      await health.open('health')
      await health.answer('q_kidney', 'no')
      await health.close()
      await expect(card('magnesium')).toContainText(
        say(($) => $.amounts.tablets, { milligrams: 222, count: 2 }),
      )

      const show = (screen: Screen) =>
        window
          .getByRole('navigation')
          .getByRole('button', { name: say(($) => $.navigation[screen]), exact: true })
          .click()
      /** What the open sheet says of milligrams with all it can unfold; closes it. */
      const milligramsUnfolded = async (): Promise<string[]> => {
        await window.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true
        })
        const found = await milligramsOn(window)
        await health.close()
        return found
      }
      /** The log of earlier evenings, and what it says of milligrams. */
      const milligramsInLog = async (): Promise<string[]> => {
        await show('tonight')
        await window.getByRole('button', { name: say(($) => $.tonight.earlier), exact: true }).click()
        await expect(health.dialog.locator('details').first()).toBeVisible()
        return milligramsUnfolded()
      }
      const inLog = (await milligramsInLog()).join()
      for (const amount of ['222', '233']) expect(inLog).toContain(amount)

      await health.open('health')
      await health.answer('q_kidney', 'yes')
      await health.answer('q_total', 'yes')
      await expect(window.getByRole('textbox', { name: safety(($) => $.others), exact: true })).toHaveCount(0)
      await health.save()
      await expect(card('magnesium')).toContainText(say(($) => $.safety.kidney))
      const found: string[] = await milligramsInLog()
      for (const screen of SCREENS) {
        await show(screen)
        await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
        found.push(...(await milligramsOn(window)))
      }
      const learn = learnWindow(window, language)
      await show('learn')
      const pages = [await savedPdf(running, join(desk.folder, 'learn.pdf'), () => learn.savePdf.click())]
      const insights = insightsWindow(window, language)
      await show('insights')
      pages.push(await savedPdf(running, join(desk.folder, 'diary.pdf'), () => insights.savePdf.click()))
      for (const { text } of pages) expect(text).not.toMatch(AMOUNT)
      const exported = (request: 'exportCsv' | 'exportEverything') =>
        savedFile(running, join(desk.folder, request), () =>
          window.evaluate((name) => Reflect.get(globalThis, 'evenfall').ask(name), request),
        )
      const csv = String(await exported('exportCsv'))
      expect(csv).toContain('magnesium')
      expect(csv).not.toMatch(AMOUNT)
      expect(String(await exported('exportEverything'))).toContain('222')
      expect((await desk.startAgain('--next')).told).not.toMatch(/\d\s*mg/)
      await show('tonight')
      await window.keyboard.press('Control+k')
      await expect(health.dialog).toBeVisible()
      found.push(...(await milligramsOn(window)))
      await health.close()
      await showCaffeine()
      found.push(...(await milligramsUnfolded()))
      await button(say(($) => $.settings.title)).click()
      await expect(health.dialog.locator('details').first()).toBeVisible()
      found.push(...(await milligramsUnfolded()))
      for (const part of ['medicines', 'magnesium', 'bath', 'health'] as const) {
        await health.open(part)
        found.push(...(await milligramsOn(window)))
      }
      await health.close()
      expect(found.filter((text) => !CAFFEINE_OR_FOOD.test(text))).toEqual([])

      await health.open('health')
      await health.answer('q_kidney', 'no')
      await health.answer('q_preg', 'yes', ['pregnant'])
      await health.save()
      await expect(card('magnesium')).toContainText(say(($) => $.safety.pregnancy))
      await expect(card('warm_bath')).toContainText(say(($) => $.tonight.bath, { minutes: 10, degrees: 38 }))
      await expect(card('warm_bath')).toContainText(say(($) => $.safety.bath_pregnant))
      // The careful count for 107 mg is 13.2 hours.
      await expect(card('caffeine_cutoff').locator('time').first()).toHaveAttribute(
        'datetime',
        '2026-11-22T09:45:00+01:00',
      )

      await health.open('health')
      await health.answer('q_preg', 'no')
      await health.answer('q_65', 'yes')
      await health.save()
      await expect(card('warm_bath')).toContainText(say(($) => $.tonight.bath, { minutes: 10, degrees: 39 }))
      await expect(card('warm_bath')).toContainText(say(($) => $.safety.bath_caution))

      await logDrink('coffee')
      const drunk = caffeine.getByRole('paragraph')
      await expect(drunk).toContainText(/\d+–\d+ mg/)
      await health.open('health')
      await health.answer('q_65', 'no')
      await health.answer('q_age', 'no')
      await health.save()
      await expect(card('caffeine_cutoff')).toHaveCount(0)
      const soFar = say(($) => $.caffeine.so_far, { milligrams: 60 })
      await expect(drunk).toHaveText(`${soFar} ${say(($) => $.caffeine.adults_only)}`)
      await showCaffeine()
      await expect(health.dialog).toContainText(say(($) => $.caffeine.adults_only))
      await expect(health.dialog).not.toContainText(say(($) => $.caffeine.estimate))
      await expect(health.dialog.getByRole('textbox')).toHaveCount(0)
      await health.close()

      await health.forget()
      await expect(card('magnesium')).toContainText(say(($) => $.safety.unanswered))
      await expect(card('warm_bath')).toContainText(say(($) => $.tonight.bath, { minutes: 10, degrees: 38 }))
      await health.open('magnesium')
      await expect(health.dialog).toContainText(safety(($) => $.magnesium.hidden))
    })

    test('a course moves magnesium and lets it go back; steps stop below the limit', {
      tag: language === 'en' ? '@again' : [],
    }, async ({ desk }) => {
      const running = await desk.start()
      const { window } = running
      const evening = eveningWindow(window, language)
      const { card } = tonightWindow(window, language)
      const health = healthWindow(window, language)
      const { safety } = health
      const magnesiumAt = (datetime: string) =>
        expect(card('magnesium').locator('time').first()).toHaveAttribute('datetime', datetime)
      await evening.welcome('2300', async () => {
        await health.answer('q_total', 'yes')
        await window.getByRole('textbox', { name: safety(($) => $.others), exact: true }).fill('50')
      })
      await magnesiumAt('2026-11-22T22:15:00+01:00')
      await health.addCourse('ciprofloxacin', ['0800', '2100'], '23112026')
      await expect(health.dialog.getByRole('table')).toContainText(
        safety(($) => $.medicines.names.ciprofloxacin),
      )
      const distances = await savedPdf(running, join(desk.folder, 'distances.pdf'), () =>
        health.button(safety(($) => $.ledger.save)).click(),
      )
      expect(distances.pages).toEqual([{ width: 595, height: 842 }])
      const cipro = safety(($) => $.medicines.names.ciprofloxacin)
      expect(distances.text).toContain(`${cipro}:2`)
      await health.close()
      await magnesiumAt('2026-11-22T23:00:00+01:00')
      await dayLater(desk, running, 2)
      await magnesiumAt('2026-11-24T22:15:00+01:00')

      await health.open('magnesium')
      const { dialog, button } = health
      await dialog
        .getByText(
          safety(($) => $.magnesium.regions.US, { limit: 350 }),
          { exact: true },
        )
        .click()
      await button(safety(($) => $.magnesium.start_with, { milligrams: 200 })).click()
      await expect(dialog).toContainText(safety(($) => $.magnesium.hold))
      for (const [fortnight, milligrams] of [250, 300].entries()) {
        await dayLater(desk, running, 2 + (fortnight + 1) * 14)
        await button(safety(($) => $.magnesium.go_to, { milligrams })).click()
      }
      await expect(dialog).toContainText(safety(($) => $.magnesium.top, { cap: 300 }))
      await dayLater(desk, running, 58)
      await expect(button(safety(($) => $.magnesium.go_to, { milligrams: 350 }))).toHaveCount(0)
      const amount = dialog.getByRole('textbox', { name: safety(($) => $.magnesium.amount), exact: true })
      await amount.fill('301')
      await expect(amount).toHaveAccessibleDescription(
        new RegExp(safety(($) => $.magnesium.above_available, { cap: 350, available: 300 })),
      )
      await amount.fill('400')
      await expect(amount).toHaveAccessibleDescription(
        new RegExp(safety(($) => $.magnesium.ul_exceeded, { cap: 350 })),
      )
      await health.close()
      await expect(card('magnesium')).toContainText('300 mg')
    })
  })
}
