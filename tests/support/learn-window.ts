import type { Page } from '@playwright/test'
import { learnEn } from '../../shared/languages/en/learn'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { learnNl } from '../../shared/languages/nl/learn'

/** The Learn screen as somebody uses it who reads its words. */
export const learnWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
  const words = language === 'nl' ? learnNl : learnEn
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    words,
    title: page.getByRole('heading', { level: 1, name: words.title }),
    search: page.getByRole('searchbox', { name: words.search }),
    status: page.getByRole('search').getByRole('status'),
    claim: (id: string) => page.locator(`#claim-${id}`),
    section: (name: string) => page.getByRole('region', { name, exact: true }),
    why: (step: string) => button(`${say(($) => $.tonight.why)} ${step}`),
    whyMore: button(say(($) => $.tonight.why_more)),
    source: (cited: string) => page.getByRole('button', { name: cited }).first(),
    sheet: page.getByRole('dialog', { name: words.address }),
    savePdf: button(words.save_pdf),
  }
}
