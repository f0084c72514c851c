import type { EveningDate } from '../../shared/evening/evening-date'
import type { Argument } from '../../shared/ipc'
import type { LowStock } from '../../shared/stock/stock-settings'
import { tellUndoable } from '../tell-undoable'
import { ask } from '../use-evenfall'
import { record, wish } from '../wishes'
import type { Words } from '../words'
import type { StockWords } from './stock-words'

/** Records a refill or a count; true when it was recorded. */
export const recordStock = (
  words: Words,
  say: StockWords,
  { change, tablets }: Argument<'stocked'>,
): Promise<boolean> =>
  record(
    words,
    say(($) => $[change], { count: tablets }),
    () => ask('stocked', { change, tablets }),
  )

/** Keeps for how few evenings the tablets must last before it is said. */
export const keepLowStock = async (words: Words, below: LowStock, before: LowStock): Promise<void> => {
  if (!(await wish(words, 'setLowStock', { below }))) return
  tellUndoable(
    words,
    words.t(($) => $.settings.saved),
    () => void wish(words, 'setLowStock', { below: before }),
  )
}

/** Says nothing more of it this evening. */
export const hideStock = async (words: Words, say: StockWords, evening: EveningDate): Promise<void> => {
  if (!(await wish(words, 'hideStock', { evening }))) return
  tellUndoable(
    words,
    say(($) => $.hidden),
    () => void wish(words, 'hideStock', { evening: null }),
  )
}
