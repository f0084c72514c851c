import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import type { Words } from '../words'

type Setting = 'setLanguage' | 'setClock' | 'setTheme' | 'setChoices' | 'setReminders'

/** Keeps a choice at once, says so, and offers to take it back. */
export const keepSetting = async <Name extends Setting>(
  words: Words,
  name: Name,
  wanted: Parameters<typeof wish<Name>>[2],
  before: Parameters<typeof wish<Name>>[2],
): Promise<void> => {
  if (!(await wish(words, name, wanted))) return
  tell({
    text: words.t(($) => $.settings.saved),
    action: {
      label: words.t(($) => $.answers.undo),
      press: () => void wish(words, name, before),
    },
  })
}
