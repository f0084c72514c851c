import { tell } from './ui/toast-queue'
import type { Words } from './words'

/** Says what was done, and offers to take it back. */
export const tellUndoable = ({ t }: Pick<Words, 't'>, text: string, undo: () => void): void =>
  tell({ text, action: { label: t(($) => $.answers.undo), press: undo } })
