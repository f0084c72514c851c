import type { Locator, Page } from '@playwright/test'
import { SCREENS, type Screen } from '../../renderer/screen'
import { sayOf } from '../../shared/languages/area'
import { logEn } from '../../shared/languages/en/log'
import { safetyEn } from '../../shared/languages/en/safety'
import { type Language, sayIn } from '../../shared/languages/language'
import { logNl } from '../../shared/languages/nl/log'
import { safetyNl } from '../../shared/languages/nl/safety'
import { expect } from './evenfall-test'

/** Somewhere in the window where one can be: a screen, or a layer that lies over it. */
export interface Place {
  readonly name: string
  open(): Promise<void>
  /** What was pressed last to get here; nothing for a screen. */
  readonly opener?: Locator
}

/** Every screen, dialog and menu somebody with a plan can open from the side bar or a screen, in both languages. */
export const placesOf = (page: Page, language: Language) => {
  const say = sayIn(language)
  const health = sayOf('safety', { en: safetyEn, nl: safetyNl }, language)
  const log = sayOf('log', { en: logEn, nl: logNl }, language)
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first()
  const settings = page.getByRole('navigation').getByRole('button', {
    name: say(($) => $.settings.title),
    exact: true,
  })
  const layers = page.locator('[role=dialog], [role=menu], [role=alertdialog]')

  /** Closes one layer after the other, as Escape does, until none is left. */
  const close = async (): Promise<void> => {
    for (let left = await layers.count(); left > 0; left = await layers.count()) {
      await page.keyboard.press('Escape')
      await expect.poll(() => layers.count()).toBeLessThan(left)
    }
  }
  const show = async (screen: Screen): Promise<void> => {
    await close()
    await page
      .getByRole('navigation')
      .getByRole('button', { name: say(($) => $.navigation[screen]), exact: true })
      .click()
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await page.mouse.move(0, 0)
    await page.waitForLoadState('networkidle')
  }
  const showSettings = async (): Promise<void> => {
    await show('tonight')
    await settings.click()
    await expect(page.getByRole('heading', { name: say(($) => $.settings.title), exact: true })).toBeVisible()
  }
  /** A layer that a control on a place opens. */
  const over = (name: string, before: () => Promise<void>, opener: Locator): Place => ({
    name,
    opener,
    open: async () => {
      await before()
      const under = await layers.count()
      await opener.click()
      await expect.poll(() => layers.count(), { timeout: 15_000 }).toBeGreaterThan(under)
    },
  })
  const onTonight = () => show('tonight')
  const onWeek = () => show('week')
  const drinks = button(say(($) => $.caffeine.log))
  const anotherDrink = page.getByRole('menuitem', { name: say(($) => $.caffeine.other) })

  /** A layer that keys open on Tonight. */
  const byKey = (name: string, keys: string): Place => ({
    name,
    open: async () => {
      await show('tonight')
      await page.keyboard.press(keys)
      await expect(page.getByRole('dialog')).toBeVisible()
    },
  })

  const screens: readonly Place[] = [
    ...SCREENS.map((screen) => ({ name: screen, open: () => show(screen) })),
    { name: 'settings', open: showSettings },
  ]
  const dialogs: readonly Place[] = [
    over('tonight: change the night', onTonight, button(say(($) => $.night.change))),
    over('tonight: the log', onTonight, button(say(($) => $.tonight.earlier))),
    over('tonight: drinks', onTonight, drinks),
    over('tonight: caffeine', onTonight, button(say(($) => $.caffeine.more))),
    {
      name: 'tonight: another drink',
      opener: drinks,
      open: async () => {
        await show('tonight')
        await drinks.click()
        await anotherDrink.click()
        await expect(page.getByRole('dialog')).toBeVisible()
      },
    },
    over(
      'tonight: why',
      onTonight,
      page.getByRole('button', { name: new RegExp(say(($) => $.tonight.why).replace('?', '\\?')) }).first(),
    ),
    byKey('keys: everything by name', 'Control+k'),
    byKey('keys: all of them', '?'),
    over(
      'insights: an evening',
      () => show('insights'),
      page
        .getByRole('gridcell')
        .filter({ has: page.locator('rect') })
        .last(),
    ),
    over('week: pause', onWeek, button(say(($) => $.week.pause))),
    over('week: move', onWeek, button(say(($) => $.week.move))),
    over('week: copy', onWeek, button(say(($) => $.week.copy))),
    over('week: from the wake time', onWeek, button(say(($) => $.week.from_wake))),
    over(
      'learn: a source',
      () => show('learn'),
      page.getByRole('main').getByRole('button', { name: /doi:/ }).first(),
    ),
    ...(['health', 'medicines', 'magnesium', 'bath'] as const).map((part) =>
      over(`settings: ${part}`, showSettings, button(health(($) => $.parts[part]))),
    ),
    over('settings: an own step', showSettings, button(say(($) => $.ownSteps.add))),
    over('settings: delete', showSettings, button(log(($) => $.data.delete))),
  ]
  return { screens, dialogs }
}
