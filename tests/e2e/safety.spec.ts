import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { healthOf } from '../support/health'
import { healthWindow } from '../support/health-window'
import type { RunningApp } from '../support/launch'
import { tonightWindow } from '../support/tonight-window'

const DAY = 86_400_000
const NOON = Date.parse('2026-11-22T17:00:00+01:00')

/** What is on the screen, and in its tooltips and values, that names milligrams: nothing of it may be magnesium's. */
const milligramsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.body.innerText.split('\n')
    const values = [...document.querySelectorAll('input')].map(({ value }) => value)
    return [...texts, ...values].filter((text) => /\d\s*mg|\b(222|111)\b/.test(text))
  })

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
      const { window } = await desk.start()
      const evening = eveningWindow(window, language)
      const { card } = tonightWindow(window, language)
      const health = healthWindow(window, language)
      const { say, safety } = health
      await evening.welcome('2300')
      await health.open('health')
      await health.answer('q_kidney', 'no')
      await health.close()
      await expect(card('magnesium')).toContainText(
        say(($) => $.amounts.tablets, { milligrams: 222, count: 2 }),
      )

      await health.open('health')
      await health.answer('q_kidney', 'yes')
      await health.save()
      await expect(card('magnesium')).toContainText(say(($) => $.safety.kidney))
      const found: string[] = []
      for (const screen of ['learn', 'week', 'tonight'] as const) {
        await window
          .getByRole('navigation')
          .getByRole('button', { name: say(($) => $.navigation[screen]), exact: true })
          .click()
        found.push(...(await milligramsOn(window)))
      }
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
