import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const namesOf = (violations: Violations): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`.trim()),
  )

/** What axe finds in the window as it stands: rule, place and reason, so that a failure says where to look. */
export const objections = async (page: Page): Promise<string[]> => {
  // Electron has no second page to run in, which is what axe's own mode would ask for.
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze()
  return namesOf(violations)
}

/** The same for contrast alone, which is all that depends on the colours. */
export const contrastObjections = async (page: Page): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast'])
    .setLegacyMode()
    .analyze()
  return namesOf(violations)
}
