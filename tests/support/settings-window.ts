import type { Page } from '@playwright/test'
import { sayOf } from '../../shared/languages/area'
import { settingsEn } from '../../shared/languages/en/settings'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'
import { settingsNl } from '../../shared/languages/nl/settings'
import type { BuiltInStepId } from '../../shared/routine/step'

/** The settings as somebody uses them: everything is found by role and name. */
export const settingsWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
  const area = sayOf('settings', { en: settingsEn, nl: settingsNl }, language)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  return {
    say,
    open: button(say(($) => $.settings.title)),
    close: button(say(($) => $.settings.close)),
    add: button(say(($) => $.ownSteps.add)),
    save: button(say(($) => $.night.save)),
    undo: button(say(($) => $.answers.undo)),
    remove: (step: string) => button(`${say(($) => $.ownSteps.remove)}, ${step}`),
    edit: (step: string) => button(`${say(($) => $.ownSteps.edit)}, ${step}`),
    stepName: page.getByRole('textbox', { name: say(($) => $.ownSteps.name), exact: true }),
    step: (name: string) => page.getByRole('switch', { name, exact: true }),
    /** Opens where a step stands on every evening. */
    showMoment: (step: BuiltInStepId) =>
      page
        .getByRole('dialog')
        .locator('summary')
        .filter({ hasText: say(($) => $.steps[step]) }),
    momentOf: (step: BuiltInStepId) =>
      page.getByRole('slider', {
        name: say(($) => $.settings.moment_of, { step: say(($) => $.steps[step]) }),
      }),
    momentMinutes: page.locator('details[open]').getByRole('textbox'),
    dinner: page
      .getByRole('group', { name: say(($) => $.settings.dinner), exact: true })
      .getByRole('spinbutton'),
    falling: page.getByRole('textbox', { name: say(($) => $.settings.fall_asleep), exact: true }),
    /** The way back of a setting that was changed, by the name at its control. */
    reset: (name: string) => button(`${area(($) => $.reset)}, ${name}`),
    weekStart: page.getByRole('radiogroup', { name: area(($) => $.time.week_start), exact: true }),
    singleKeys: page.getByRole('switch', { name: area(($) => $.appearance.single_keys), exact: true }),
    quieterNights: page.getByRole('switch', { name: area(($) => $.appearance.quieter), exact: true }),
    moment: (moment: 'earliest' | 'latest' | 'usual') =>
      page.getByRole('textbox', { name: say(($) => $.ownSteps.moments[moment]), exact: true }),
  }
}
