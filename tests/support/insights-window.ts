import type { Page } from '@playwright/test'
import type { AreaWords } from '../../shared/languages/area'
import { sayOf } from '../../shared/languages/area'
import { insightsEn } from '../../shared/languages/en/insights'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { insightsNl } from '../../shared/languages/nl/insights'

const WORDS: AreaWords<'insights'> = { en: insightsEn, nl: insightsNl }

/** The insights and the morning's check-in as somebody uses them who reads their words. */
export const insightsWindow = (page: Page, language: Language = 'en') => {
  const say = sayOf('insights', WORDS, language)
  const core = sayIn(language)
  const button = (label: string) => page.getByRole('button', { name: label, exact: true })
  return {
    say,
    core,
    button,
    sentence: page.getByRole('main').getByRole('heading', { level: 1 }),
    calendar: page.getByRole('grid', { name: say(($) => $.calendar.label) }),
    stop: page.locator('[role=gridcell][tabindex="0"]'),
    focused: page.locator('[role=gridcell]:focus'),
    savePdf: button(say(($) => $.diary.save)),
    open: () => button(core(($) => $.navigation.insights)).click(),
  }
}
