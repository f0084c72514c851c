import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { sayOf } from '../../shared/languages/area'
import { safetyEn } from '../../shared/languages/en/safety'
import { type Language, sayIn } from '../../shared/languages/language'
import { safetyNl } from '../../shared/languages/nl/safety'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow, tabTo } from '../support/evening-window'
import { date, zoneOf } from '../support/evenings'
import { exportWindow, saveAs } from '../support/export-window'
import { insightsWindow } from '../support/insights-window'
import { logOf } from '../support/lived-evenings'
import { tonightWindow } from '../support/tonight-window'
import { until } from '../support/until'
import { weekWindow } from '../support/week-window'
import { writeLog } from '../support/written-log'

const SATURDAY = '2026-11-28'

/**
 * Where the focus is, when nothing there shows it. A field may show it on what lies around or beside it, a row on what
 * lies over it, and a drawing by a line in the colour of the focus.
 */
const unseenFocus = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return 'nothing has the focus'
    const around = [
      focused,
      focused.parentElement,
      focused.parentElement?.parentElement,
      focused.closest('label'),
    ]
    const beside = [
      ...(focused.parentElement?.children ?? []),
      ...(focused.closest('label')?.querySelectorAll('*') ?? []),
    ]
    const isOutlined = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    const outlined = [...around, ...beside].some(
      (place) =>
        place && (isOutlined(getComputedStyle(place)) || isOutlined(getComputedStyle(place, '::after'))),
    )
    const drawing = focused.closest('g')
    const probe = document.createElement('i')
    probe.style.color = 'var(--focus)'
    document.body.append(probe)
    const ring = getComputedStyle(probe).color
    probe.remove()
    const drawn = [...(drawing?.querySelectorAll('*') ?? [])].some(
      (part) => getComputedStyle(part).stroke === ring,
    )
    return outlined || drawn ? null : focused.outerHTML.slice(0, 160)
  })

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('a first evening, a late Saturday, the log and a calendar without a mouse', async ({ desk }) => {
      const lived = Array.from({ length: 20 }, () => ({
        steps: { warm_bath: '21:15', magnesium: '22:00', lights_out: '22:50' },
      }))
      writeLog(desk.dataFolder, logOf(date('2026-11-21'), lived, zoneOf('Europe/Amsterdam')))
      const running = await desk.start()
      const { window } = running
      const { keyboard } = window
      const say = sayIn(language)
      const health = sayOf('safety', { en: safetyEn, nl: safetyNl }, language)
      const evening = eveningWindow(window, language)
      const tonight = tonightWindow(window, language)
      const dialog = window.getByRole('dialog')
      const unseen: string[] = []
      /** What had the focus may be gone with a key; it then comes elsewhere with the next picture. */
      const look = async (after?: string) => {
        // Past the last stop Tab leaves the page once, before it begins anew.
        if (after === undefined && (await window.evaluate(() => document.activeElement === document.body)))
          return
        await expect
          .poll(() => unseenFocus(window), { timeout: 3000 })
          .toBeNull()
          .catch(async () => unseen.push(`${after ?? 'Tab'}: ${(await unseenFocus(window)) ?? 'too late'}`))
      }
      const go = (wanted: Locator) => tabTo(window, wanted, look)
      const press = async (wanted: Locator) => {
        await go(wanted)
        const pressed = (await wanted.textContent()) ?? ''
        await keyboard.press('Enter')
        await look(`Enter on ${pressed}`)
      }
      const pressKey = async (keys: string) => {
        await keyboard.press(keys)
        await look(keys)
      }

      await evening.welcomeByKeyboard('2245', look)
      await expect(evening.tonight).toBeVisible()

      const change = tonight.button(say(($) => $.night.change))
      await press(change)
      const bed = dialog.getByRole('group', { name: say(($) => $.night.bedtime), exact: true })
      await go(bed.getByRole('spinbutton').first())
      await keyboard.type('2300')
      await press(dialog.getByRole('button', { name: say(($) => $.night.save), exact: true }))
      await expect(dialog).toHaveCount(0)
      await expect(change).toBeFocused()
      expect(await evening.planned('lights_out')).toBe('2026-11-22T23:00:00+01:00')

      await press(evening.done('magnesium'))
      await expect(evening.undo('magnesium')).toBeVisible()
      await press(evening.undo('magnesium'))
      await expect(evening.done('magnesium')).toBeVisible()

      const week = weekWindow(window, language)
      await pressKey('Control+2')
      await expect(week.table).toBeVisible()
      await go(week.pick('2026-11-22'))
      await pressKey(']')
      await expect(week.pick(SATURDAY)).toBeVisible()
      await go(window.locator('[data-evening][tabindex="0"]'))
      for (let presses = 0; presses < 7; presses += 1) {
        if (await week.pick(SATURDAY).evaluate((row) => row === document.activeElement)) break
        await pressKey('ArrowDown')
      }
      await expect(week.pick(SATURDAY)).toBeFocused()
      await look()
      await week.setTimesByKeyboard('0030', '0900')
      await expect(week.row(SATURDAY)).toContainText(say(($) => $.week.exception))
      await keyboard.press('Escape')
      await expect(week.pick(SATURDAY)).toBeFocused()

      const insights = insightsWindow(window, language)
      await pressKey('Control+3')
      await expect(insights.stop).toHaveCount(1)
      await go(insights.stop)
      const name = () => insights.focused.getAttribute('aria-label')
      expect(await name()).toMatch(/21 november: 3/i)
      await pressKey('ArrowUp')
      expect(await name()).toMatch(/20 november: 3/i)

      const file = join(desk.folder, 'evenings.ics')
      await saveAs(running, file)
      await pressKey('Control+4')
      const screen = exportWindow(window, language)
      await expect(screen.title).toBeVisible()
      await press(screen.save)
      await until('the file', () => existsSync(file))
      expect(readFileSync(file, 'utf8')).toContain('BEGIN:VEVENT')

      // Of a sheet over the settings Escape closes the sheet alone, and the focus goes back to what opened it.
      await pressKey('Control+1')
      const settings = window
        .getByRole('navigation')
        .getByRole('button', { name: say(($) => $.settings.title), exact: true })
      await press(settings)
      const bath = tonight.button(health(($) => $.parts.bath))
      const layers = window.locator('[role=dialog]')
      await expect(bath).toBeVisible()
      const under = await layers.count()
      await press(bath)
      await expect(layers).toHaveCount(under + 1)
      await keyboard.press('Escape')
      await expect(layers).toHaveCount(under)
      await expect(bath).toBeFocused()
      await expect(
        window.getByRole('heading', { name: say(($) => $.settings.title), exact: true }),
      ).toBeVisible()

      for (const part of ['health', 'medicines', 'magnesium', 'bath'] as const) {
        await press(tonight.button(health(($) => $.parts[part])))
        await expect(layers).toHaveCount(under + 1)
        const close = layers.last().getByRole('button', { name: say(($) => $.settings.close), exact: true })
        await go(close)
        await keyboard.press('Tab')
        await look()
        // Round the whole sheet, and back to where it began.
        await go(close)
        await keyboard.press('Escape')
        await expect(layers).toHaveCount(under)
      }

      const other = language === 'en' ? 'nl' : 'en'
      const choice = (wanted: 'english' | 'dutch' | 'system') =>
        window
          .getByRole('radiogroup', { name: say(($) => $.settings.language), exact: true })
          .getByRole('radio', { name: say(($) => $.settings[wanted]), exact: true })
      await go(choice('system'))
      await keyboard.press('ArrowRight')
      if (other === 'nl') await keyboard.press('ArrowRight')
      await expect(window.locator('html')).toHaveAttribute('lang', other)
      await look()
      expect(unseen).toEqual([])
    })
  })
}
