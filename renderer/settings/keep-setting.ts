import type { Argument } from '../../shared/ipc'
import { tellChanged } from '../tell-changed'
import { tellUndoable } from '../tell-undoable'
import { wish } from '../wishes'
import type { Words } from '../words'

type Setting =
  | 'setLanguage'
  | 'setClock'
  | 'setWeekStart'
  | 'setTheme'
  | 'setChoices'
  | 'setReminders'
  | 'setClosing'

const said = ({ t }: Words): string => t(($) => $.settings.saved)

/** Keeps a choice at once, says so, and offers to take it back; true when it was kept. */
export const keepSetting = async <Name extends Setting>(
  words: Words,
  name: Name,
  wanted: Argument<Name>,
  before: Argument<Name>,
): Promise<boolean> => {
  if (!(await wish(words, name, wanted))) return false
  tellUndoable(words, said(words), () => void wish(words, name, before))
  return true
}

type Wish = 'switchStep' | 'setMoment' | 'setMeals' | 'setFallAsleep' | 'setSplitDose' | 'setCaffeine'

/** The same for what is wished of every evening. */
export const keepWish = async <Name extends Wish>(
  words: Words,
  name: Name,
  wanted: Argument<Name>,
  text = said(words),
): Promise<boolean> => {
  if (!(await wish(words, name, wanted))) return false
  tellChanged(words, text)
  return true
}
