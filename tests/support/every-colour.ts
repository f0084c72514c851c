import type { Page } from '@playwright/test'
import { THEMES } from '../../shared/appearance/theme'
import { contrastObjections, objections } from './axe'

/** What axe finds on a place in each of the three colours, which are put on the page itself as the app does. */
export const inEveryColour = async (window: Page, name: string): Promise<string[]> => {
  const all: string[] = []
  const own = await window.evaluate(() => document.documentElement.dataset.theme)
  const wear = (colours: string | undefined) =>
    window.evaluate((theme) => {
      document.documentElement.dataset.theme = theme
    }, colours)
  for (const theme of THEMES) {
    await wear(theme)
    const found = await (theme === 'ember' ? objections(window) : contrastObjections(window))
    all.push(...found.map((objection) => `${name}, ${theme}: ${objection}`))
  }
  await wear(own)
  return all
}
