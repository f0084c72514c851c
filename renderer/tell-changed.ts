import { tellUndoable } from './tell-undoable'
import { tell } from './ui/toast-queue'
import { wish } from './wishes'
import type { Words } from './words'

/** Takes the last changes of the routine back, and says so. */
const takeChangesBack = async (words: Words, changes: number): Promise<void> => {
  for (let left = changes; left > 0; left -= 1) {
    if (!(await wish(words, 'undoChange', undefined))) return
  }
  tell({ text: words.t(($) => $.toasts.undone) })
}

/** Says what was changed, and offers to take it back; a change of several requests is taken back as one. */
export const tellChanged = (words: Words, text: string, changes = 1): void =>
  tellUndoable(words, text, () => void takeChangesBack(words, changes))
