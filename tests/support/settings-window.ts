import type { Page } from '@playwright/test'
import type { Language } from '../../shared/languages/language'
import { sayIn } from '../../shared/languages/language'

/** The settings as somebody uses them: everything is found by role and name. */
export const settingsWindow = (page: Page, language: Language = 'en') => {
  const say = sayIn(language)
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
    dinner: page
      .getByRole('group', { name: say(($) => $.settings.dinner), exact: true })
      .getByRole('spinbutton'),
    noDinner: button(`${say(($) => $.settings.no_time)}, ${say(($) => $.settings.dinner)}`),
    falling: page.getByRole('textbox', { name: say(($) => $.settings.fall_asleep), exact: true }),
    saveUsual: button(say(($) => $.settings.save_usual)),
    moment: (moment: 'earliest' | 'latest' | 'usual') =>
      page.getByRole('textbox', { name: say(($) => $.ownSteps.moments[moment]), exact: true }),
  }
}
