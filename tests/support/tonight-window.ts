import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { stepNames } from '../../shared/languages/step-name'
import type { DrinkKind } from '../../shared/log/log-event'
import type { StepId } from '../../shared/routine/step'
import { expect } from './evenfall-test'
import { eveningWindow, tabTo } from './evening-window'

/** The screen of tonight as somebody uses it who changes the evening: everything is found by role and name. */
export const tonightWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
  const name = stepNames(say)
  const { card, planned } = eveningWindow(page, language)
  const dialog = page.getByRole('dialog')
  const button = (label: string, place: Page | Locator = page) =>
    place.getByRole('button', { name: label, exact: true })
  const busy = {
    open: button(say(($) => $.night.change)),
    add: button(
      say(($) => $.tonight.busy_add),
      dialog,
    ),
    start: dialog.getByRole('group', { name: say(($) => $.tonight.busy_from) }).getByRole('spinbutton'),
    end: dialog.getByRole('group', { name: say(($) => $.tonight.busy_to) }).getByRole('spinbutton'),
    save: button(
      say(($) => $.night.save),
      dialog,
    ),
  }
  const drinks = button(say(($) => $.caffeine.log))
  const drink = (kind: DrinkKind) =>
    page.getByRole('menuitem', { name: new RegExp(`^${say(($) => $.caffeine.drinks[kind])}`) })
  /** Does something with the mouse, or by moving the focus there and pressing a key. */
  const press = async (wanted: Locator, keyboard: boolean): Promise<void> => {
    if (!keyboard) return wanted.click()
    await tabTo(page, wanted)
    await page.keyboard.press('Enter')
  }
  /** Takes a disc with the mouse and keeps it in hand. */
  const grab = async (disc: Locator): Promise<{ x: number; y: number }> => {
    const box = await disc.boundingBox()
    if (!box) throw new Error('The disc is not there.')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    await page.mouse.move(x, y)
    await page.mouse.down()
    return { x, y }
  }

  return {
    say,
    card,
    planned,
    press,
    button,
    caffeine: page.getByRole('region', { name: say(($) => $.caffeine.title) }),
    differs: page.getByText(say(($) => $.tonight.differs)),
    backToUsual: button(say(($) => $.tonight.back_to_usual)),
    usualMoment: (step: StepId) =>
      button(
        say(($) => $.tonight.usual_moment),
        card(step),
      ),
    /** The slider on the card of a step, and the one on its disc. */
    slider: (step: StepId) => card(step).getByRole('slider'),
    disc: (step: StepId) =>
      page.getByRole('figure').getByRole('slider', { name: new RegExp(`^${name(step)},`) }),
    /** Says that one is busy tonight between two times such as `2000` and `2200`. */
    beBusy: async (start: string, end: string, keyboard = false) => {
      await press(busy.open, keyboard)
      await press(busy.add, keyboard)
      await expect(busy.start.first()).toBeFocused()
      await page.keyboard.type(start)
      if (keyboard) await tabTo(page, busy.end.first())
      else await busy.end.first().click()
      await page.keyboard.type(end)
      await press(busy.save, keyboard)
      await expect(dialog).toHaveCount(0)
    },
    /** Starts late: plans again from now. */
    startLate: async () => {
      await busy.open.click()
      await button(
        say(($) => $.tonight.start_late),
        dialog,
      ).click()
      await expect(dialog).toHaveCount(0)
    },
    /** Logs a usual drink, drunk just now. */
    logDrink: async (kind: DrinkKind, keyboard = false) => {
      await press(drinks, keyboard)
      if (!keyboard) return drink(kind).click()
      for (let presses = 0; presses < 10; presses += 1) {
        if (await drink(kind).evaluate((item) => item === document.activeElement)) break
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press('Enter')
    },
    grab,
    /** Drags the disc of a step that many pixels to the right, in small moves. */
    drag: async (disc: Locator, pixels: number) => {
      const { x, y } = await grab(disc)
      await page.mouse.move(x + pixels, y, { steps: 20 })
      await page.mouse.up()
    },
  }
}
