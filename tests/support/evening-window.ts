import type { Locator, Page } from '@playwright/test'
import { sayOf } from '../../shared/languages/area'
import { safetyEn } from '../../shared/languages/en/safety'
import { startEn } from '../../shared/languages/en/start'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { safetyNl } from '../../shared/languages/nl/safety'
import { startNl } from '../../shared/languages/nl/start'
import { stepNames } from '../../shared/languages/step-name'
import type { StepId } from '../../shared/routine/step'
import { expect } from './evenfall-test'

/** The words about health in both languages. */
export const SAFETY = { en: safetyEn, nl: safetyNl }

const START = { en: startEn, nl: startNl }

/** The window as somebody uses it who reads its words: everything is found by role and name. */
export const eveningWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
  const name = stepNames(say)
  const button = (label: string) => page.getByRole('button', { name: label, exact: true })
  const answer = (label: string, step: StepId) => button(`${label}, ${name(step)}`)
  const card = (step: StepId) => page.getByRole('listitem', { name: name(step), exact: true })
  const time = (label: string) =>
    page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton')
  const bedtime = time(say(($) => $.night.bedtime))
  const safety = sayOf('safety', SAFETY, language)
  const rest = button(safety(($) => $.rest))
  const start = button(say(($) => $.start.show))
  const first = sayOf('start', START, language)
  const next = button(first(($) => $.next))
  const startTitle = page.getByRole('heading', { level: 1, name: say(($) => $.start.title) })

  const enter = async (wanted: Locator, look?: () => Promise<void>): Promise<void> => {
    await tabTo(page, wanted, look)
    await page.keyboard.press('Enter')
    await look?.()
  }

  return {
    say,
    card,
    /** Goes on to the next step of the first start. */
    next,
    /** Leaves a step of the first start as it would be anyway. */
    skipStep: button(first(($) => $.skip)),
    stepBack: button(first(($) => $.back)),
    progress: (step: number) => first(($) => $.progress, { step, of: 4 }),
    /** Ends the first start. */
    showEvening: start,
    start: startTitle,
    tonight: page.getByRole('list', { name: say(($) => $.tonight.steps) }),
    saveCalendar: button(say(($) => $.tonight.save_calendar)),
    trouble: page.getByRole('alert'),
    done: (step: StepId) =>
      answer(
        say(($) => $.answers.done),
        step,
      ),
    undo: (step: StepId) =>
      answer(
        say(($) => $.answers.undo),
        step,
      ),
    /** Asks for a test reminder in the settings, and closes them. */
    sendTest: async () => {
      await button(say(($) => $.settings.title)).click()
      await button(say(($) => $.settings.test)).click()
      await button(say(($) => $.settings.close)).click()
    },
    /** The planned moment of a step on its card, ISO 8601 with offset. */
    planned: (step: StepId) => card(step).locator('time').first().getAttribute('datetime'),
    /** The first start with the mouse: bedtime such as `2245`; of the health list only what is told applies. */
    welcome: async (bed: string, tellHealth = async (): Promise<void> => {}) => {
      await next.click()
      await bedtime.first().click()
      await page.keyboard.type(bed)
      await next.click()
      await tellHealth()
      await rest.click()
      await next.click()
      await start.click()
    },
    /** The same without a mouse; `look` looks at what has the focus after every key. */
    welcomeByKeyboard: async (bed: string, look?: () => Promise<void>) => {
      await expect(startTitle).toBeVisible()
      await enter(next, look)
      await tabTo(page, bedtime.first(), look)
      await page.keyboard.type(bed)
      for (const wanted of [next, rest, next, start]) await enter(wanted, look)
    },
  }
}

/** Presses Tab until the wanted element has the focus; `atEachStop` looks at every element on the way. */
export const tabTo = async (
  page: Page,
  wanted: Locator,
  atEachStop: () => Promise<void> = async () => {},
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> => {
  for (let presses = 0; presses < 100; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
    await atEachStop()
  }
  throw new Error('Tab never gets there.')
}
