import type { Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { expect, test } from '../support/evenfall-test'
import { tabTo } from '../support/evening-window'
import type { RunningApp } from '../support/launch'
import { placesOf } from '../support/places'
import { makeSampleHousehold } from '../support/sample-household'
import { tonightWindow } from '../support/tonight-window'

const resize = async ({ app, window }: RunningApp, width: number, height: number, zoom = 1) => {
  await app.evaluate(
    ({ BrowserWindow }, [wide, high, factor]) => {
      const [shown] = BrowserWindow.getAllWindows()
      shown?.setContentSize(wide, high)
      shown?.webContents.setZoomFactor(factor)
    },
    [width, height, zoom] as [number, number, number],
  )
  await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width / zoom)
}

/** What runs off sideways, or is cut where it cannot be scrolled to. */
const cut = (window: Page): Promise<string[]> =>
  window.evaluate(() => {
    const told: string[] = []
    if (document.documentElement.scrollWidth > innerWidth) told.push('the page scrolls sideways')
    const place = document.querySelector('[role=dialog], [role=menu]') ?? document.querySelector('main')
    if (!place) return ['there is nothing']
    for (const element of [place, ...place.querySelectorAll<HTMLElement>('*')]) {
      const { overflowX, clipPath, position, textOverflow } = getComputedStyle(element)
      // Read by screen readers only.
      if (clipPath !== 'none' || (position === 'absolute' && element.clientWidth <= 1)) continue
      const tag = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${element.textContent?.slice(0, 40)}`
      const { left, right, width } = element.getBoundingClientRect()
      if (element.closest('svg') && element.tagName !== 'svg') continue
      const scroller = element.parentElement?.closest('[tabindex], pre')
      const scrolls = scroller && getComputedStyle(scroller).overflowX === 'auto'
      if (
        width > 1 &&
        (left < -1 || right > innerWidth + 1) &&
        !scrolls &&
        !element.closest('.react-aria-hidden, [aria-hidden]')
      )
        told.push(`off the window: ${tag}`)
      const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis'
      if (hides && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1)
        told.push(`cut: ${tag}`)
    }
    return told
  })

for (const language of ['en', 'nl'] as const satisfies readonly Language[]) {
  test.describe(`in ${language}`, () => {
    test.use({ language, startAt: '2026-11-22T20:31:00+01:00' })

    test('nothing is cut, moves by itself or hides its edges', async ({ desk }) => {
      makeSampleHousehold(desk.dataFolder)
      const running = await desk.start()
      const { window } = running
      const { screens, dialogs } = placesOf(window, language)
      const found: string[] = []
      for (const [width, height, zoom, how] of [
        [640, 400, 1, '640 by 400'],
        [1280, 800, 2, '200 %'],
      ] as const) {
        await resize(running, width, height, zoom)
        for (const { name, open } of [...screens, ...(zoom === 1 ? dialogs : [])]) {
          await open()
          for (const one of await cut(window)) found.push(`${name} at ${how}: ${one}`)
        }
      }
      await resize(running, 1280, 800)
      await window.emulateMedia({ reducedMotion: 'reduce' })
      for (const { name, open } of [...screens, ...dialogs]) {
        await open()
        const moving = await window.evaluate(() => document.getAnimations().length)
        if (moving > 0) found.push(`${name}: ${moving} animations`)
      }
      expect(found).toEqual([])
    })

    test('the next step is answered at once: within 600 pixels, and one Tab into the screen', async ({
      desk,
    }) => {
      makeSampleHousehold(desk.dataFolder)
      const running = await desk.start()
      const { window } = running
      const { say } = tonightWindow(window, language)
      const done = window
        .getByRole('main')
        .getByRole('button', { name: new RegExp(`^${say(($) => $.answers.done)}, `) })
        .filter({ visible: true })
        .first()
      await resize(running, 900, 600)
      const box = await done.boundingBox()
      expect((box?.y ?? 1000) + (box?.height ?? 0)).toBeLessThanOrEqual(600)
      await resize(running, 1280, 800, 2)
      await window.getByRole('main').evaluate((main) => {
        main.tabIndex = -1
        main.focus()
      })
      await window.keyboard.press('Tab')
      await expect(done).toBeFocused()
    })

    test('in forced colours what is chosen, next and focused has an edge of its own', async ({ desk }) => {
      makeSampleHousehold(desk.dataFolder)
      const { window } = await desk.start()
      await window.emulateMedia({ forcedColors: 'active' })
      const { card } = tonightWindow(window, language)
      const edge = (selector: string) =>
        window
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element)
            return { width: Number.parseFloat(borderTopWidth), style: borderTopStyle, colour: borderTopColor }
          })
      await expect(card('lights_out')).toBeVisible()
      const next = await edge('main [aria-current=step]')
      const other = await edge('main li[aria-labelledby]:not([aria-current])')
      expect(next.style).toBe('solid')
      expect(next.width).toBeGreaterThan(other.width)
      const current = await edge('nav [aria-current=page]')
      const elsewhere = await edge('nav button:not([aria-current])')
      expect(current.width).toBeGreaterThan(elsewhere.width)
      await tabTo(window, card('lights_out').getByRole('button').first())
      const ring = await card('lights_out')
        .getByRole('button')
        .first()
        .evaluate((button) => getComputedStyle(button).outline)
      expect(ring).toMatch(/solid 2px|2px solid/)
    })
  })
}
