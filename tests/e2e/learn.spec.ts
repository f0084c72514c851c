import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { SCREENS } from '../../renderer/screen'
import { SOURCES } from '../../shared/evidence/sources'
import type { Language } from '../../shared/languages/language'
import { answersFromList } from '../../shared/safety/questions'
import { type Desk, expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import type { RunningApp } from '../support/launch'
import { learnWindow } from '../support/learn-window'
import { until } from '../support/until'

const LEARN = `Control+${SCREENS.indexOf('learn') + 1}`
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** An amount somebody could take; degrees, minutes, hours and milligrams of caffeine are none. */
const AMOUNT = /\b(200|250|300|350|400)\s*mg\b|\b\d+\s*(mg|g) (of )?(magnesium|glycine)/i

const welcomed = async (desk: Desk, language: Language): Promise<RunningApp> => {
  const running = await desk.start()
  const evening = eveningWindow(running.window, language)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  return running
}

/** What axe finds in the window as it stands. */
const objections = async (page: Page, only?: readonly string[]): Promise<string[]> => {
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (only ? axe.withRules([...only]) : axe.withTags(RULES)).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const resize = async ({ app, window }: RunningApp, width: number, height: number): Promise<void> => {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high]) => {
      const [only] = BrowserWindow.getAllWindows()
      only?.setMinimumSize(320, 320)
      only?.setContentSize(wide, high)
    },
    [width, height] as const,
  )
  await until('the window to have its size', () => window.evaluate((wanted) => innerWidth === wanted, width))
}

for (const language of ['en', 'nl'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('Learn opens by keyboard, from “Why this time?” too, is searched and printed, and shows an address before it opens', {
      tag: language === 'nl' ? '@again' : [],
    }, async ({ desk }) => {
      const running = await welcomed(desk, language)
      const { app, window: page } = running
      const learn = learnWindow(page, language)
      await app.evaluate(({ shell }) => {
        const opened: string[] = []
        Reflect.set(globalThis, 'openedAddresses', opened)
        shell.openExternal = async (address) => void opened.push(address)
      })
      const opened = () => app.evaluate(() => Reflect.get(globalThis, 'openedAddresses') as string[])

      await page.keyboard.press(LEARN)
      await expect(learn.title).toBeFocused()
      await page.keyboard.press('/')
      await page.keyboard.type('JAPAN')
      await expect(learn.status).toHaveText(learn.words.found_one.replace('{{count}}', '1'))
      await expect(learn.claim('C12')).toBeVisible()
      await expect(learn.claim('T2')).toBeHidden()
      const source = learn.source(SOURCES.haghayegh_2019.cited)
      await tabTo(page, source)
      await page.keyboard.press('Enter')
      await expect(learn.sheet).toContainText('https://doi.org/10.1016/j.smrv.2019.04.008')
      expect(await opened()).toEqual([])
      await page.keyboard.press('Enter')
      await expect(learn.sheet).toBeHidden()
      await expect(source).toBeFocused()
      expect(await opened()).toEqual(['https://doi.org/10.1016/j.smrv.2019.04.008'])

      await page.keyboard.press('Control+F')
      await expect(learn.search).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(learn.claim('T2')).toBeVisible()

      const pdf = join(desk.folder, 'learn.pdf')
      await app.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath, bookmark: '' })
      }, pdf)
      await tabTo(page, learn.savePdf)
      await page.keyboard.press('Enter')
      await until('the file to be there', () => {
        try {
          return readFileSync(pdf).subarray(0, 5).toString() === '%PDF-'
        } catch {
          return false
        }
      })
      expect((await page.locator('body > *').allTextContents()).join(' ')).toMatch(AMOUNT)

      await page.keyboard.press('Control+1')
      const evening = eveningWindow(page, language)
      await expect(evening.tonight).toBeVisible()
      for (const [step, claim] of [
        ['warm_bath', 'T2'],
        ['caffeine_cutoff', 'T3_hour'],
        ['dim_lights', 'T7'],
      ] as const) {
        await tabTo(page, learn.why(evening.say(($) => $.steps[step])))
        await page.keyboard.press('Enter')
        await tabTo(page, learn.whyMore)
        await page.keyboard.press('Enter')
        await expect(learn.claim(claim)).toBeFocused()
        await expect(learn.claim(claim)).toBeInViewport()
        await page.keyboard.press('Control+1')
        await expect(evening.tonight).toBeVisible()
      }
    })

    test('who may not take magnesium reads no amount of it; axe objects to nothing in any theme, and nothing runs off a small window', {
      tag: language === 'en' ? '@again' : [],
    }, async ({ desk }) => {
      const running = await desk.start()
      const { window: page } = running
      const evening = eveningWindow(page, language)
      await expect(evening.start).toBeVisible()
      const health = {
        answers: answersFromList(['q_kidney']),
        circumstances: [],
        doctorAgreed: [],
        otherSources: null,
      }
      await page.evaluate(
        (told) =>
          Reflect.get(window, 'evenfall').ask('welcome', {
            night: { bed: '22:45', wake: '06:45' },
            health: told,
          }),
        health,
      )
      await expect(evening.tonight).toBeVisible()
      await page.keyboard.press(LEARN)
      const learn = learnWindow(page, language)
      await expect(learn.title).toBeVisible()
      const magnesium = await learn.section(learn.words.articles.magnesium).innerText()
      expect(magnesium).toContain(learn.words.amounts_hidden)
      expect(magnesium).not.toMatch(/\d\s*mg\b/)
      expect(await learn.section(learn.words.disagreements.title).innerText()).not.toMatch(/\d\s*mg\b/)
      expect(await learn.section(learn.words.foods.title).innerText()).toMatch(/150\s*mg/)
      expect(await learn.section(learn.words.articles.caffeine).innerText()).toMatch(/107\s*mg/)

      expect(await objections(page)).toEqual([])
      for (const theme of ['candle', 'paper'] as const) {
        await page.evaluate(
          (wanted) => Reflect.get(window, 'evenfall').ask('setTheme', { theme: wanted }),
          theme,
        )
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        // Only colours change with a theme.
        expect([theme, await objections(page, ['color-contrast'])]).toEqual([theme, []])
      }
      await resize(running, 640, 400)
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0)
    })
  })
}
