import type { Locator, Page } from '@playwright/test'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { tabTo } from './evening-window'

/** The Week screen as somebody uses it who reads its words. */
export const weekWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
  const button = (label: string) => page.getByRole('button', { name: label, exact: true })
  const pick = (evening: EveningDate | string) => page.locator(`[data-evening="${evening}"]`)
  const time = (label: string) =>
    page.getByRole('main').getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first()
  const fields = { bed: time(say(($) => $.night.bedtime)), wake: time(say(($) => $.night.wake)) }
  const save = button(say(($) => $.night.save))

  return {
    table: page.getByRole('table'),
    pick,
    save,
    fields,
    /** The words of an evening's row: day, state, bed and wake. */
    row: (evening: EveningDate | string) => page.getByRole('row').filter({ has: pick(evening) }),
    /** The time in bed of an evening as it is drawn, to be pulled. */
    bar: (evening: EveningDate | string) =>
      page
        .getByRole('row')
        .filter({ has: pick(evening) })
        .locator('[data-part=bed-time]'),
    /** Pulls a bar that many pixels to the right: in the middle, or at an end. */
    pull: async (bar: Locator, at: 'start' | 'middle' | 'end', pixels: number) => {
      const box = await bar.boundingBox()
      if (!box) throw new Error('The bar is not there.')
      const x = box.x + { start: 4, middle: box.width / 2, end: box.width - 4 }[at]
      const y = box.y + box.height / 2
      await page.mouse.move(x, y)
      await page.mouse.down()
      await page.mouse.move(x + pixels, y, { steps: 8 })
      await page.mouse.up()
    },
    menu: (day: string) => button(say(($) => $.week.row_menu, { day })),
    menuItem: (label: string) => page.getByRole('menuitem', { name: label }),
    panel: (name: string) => page.getByRole('region', { name, exact: true }),
    open: () => button(say(($) => $.navigation.week)).click(),
    tonight: () => button(say(($) => $.navigation.tonight)).click(),
    /** Sets the times of the chosen evening and saves them, with the mouse and by typing digits such as `0030`. */
    setTimes: async (bed: string, wake: string) => {
      await fields.bed.click()
      await page.keyboard.type(bed)
      await fields.wake.click()
      await page.keyboard.type(wake)
      await save.click()
    },
    /** The same without a mouse, from the row on. */
    setTimesByKeyboard: async (bed: string, wake: string) => {
      await page.keyboard.press('Enter')
      await page.keyboard.type(bed)
      await tabTo(page, fields.wake)
      await page.keyboard.type(wake)
      await tabTo(page, save)
      await page.keyboard.press('Enter')
    },
    pause: button(say(($) => $.week.pause)),
    saveFile: button(say(($) => $.week.save_file)),
    openFile: button(say(($) => $.week.open_file)),
  }
}
