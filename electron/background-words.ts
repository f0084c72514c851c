import { sayOf } from '../shared/languages/area'
import { clockFace } from '../shared/languages/clock-face'
import { backgroundEn } from '../shared/languages/en/background'
import type { Language } from '../shared/languages/language'
import { sayIn } from '../shared/languages/language'
import { backgroundNl } from '../shared/languages/nl/background'
import { ownStepNames, stepNames } from '../shared/languages/step-name'
import { asOneLine } from '../shared/reminders/as-one-line'
import type { TrayWords } from '../shared/tray/tray-content'
import type { EveningView } from '../shared/view'

const spoken = (language: Language) => ({
  language,
  say: sayIn(language),
  sayTray: sayOf('background', { en: backgroundEn, nl: backgroundNl }, language),
})

/** The words of everything outside the window, made anew only when the language changes. */
export const backgroundWords = (): ((
  view: Pick<EveningView, 'language' | 'clock' | 'routine' | 'bath'>,
) => TrayWords) => {
  let last: ReturnType<typeof spoken> | undefined
  return ({ language, clock, routine, bath }) => {
    if (last?.language !== language) last = spoken(language)
    const { say, sayTray } = last
    const names = stepNames(say, ownStepNames(routine.ownSteps), bath.wish.kind)
    return { say, sayTray, name: (step) => asOneLine(names(step)), showTime: clockFace(language, clock) }
  }
}
