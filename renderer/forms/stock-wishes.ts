import type { EveningDate } from '../../shared/evening/evening-date'
import type { Argument } from '../../shared/ipc'
import { tellUndoable } from '../tell-undoable'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import type { Words } from '../words'
import type { StockWords } from './stock-words'

/** Takes a refill, a count or an undo of one back, and says so; the message can put it back. */
export const takeStockBack = async (
  words: Words,
  say: StockWords,
  evening: EveningDate,
  id: string,
): Promise<void> => {
  try {
    const reply = await ask('undo', { evening, id })
    if (!reply.carried) return refused(words, reply.refusal)
    tellUndoable(
      words,
      say(($) => $.undone),
      () => void takeStockBack(words, say, evening, reply.id),
    )
  } catch {
    refused(words, 'unexpected')
  }
}

/** Records a refill or a count, and offers to take it back; true when it was recorded. */
export const recordStock = async (
  words: Words,
  say: StockWords,
  { change, tablets }: Argument<'stocked'>,
): Promise<boolean> => {
  try {
    const reply = await ask('stocked', { change, tablets })
    if (!reply.recorded) {
      refused(words, reply.refusal)
      return false
    }
    tellUndoable(
      words,
      say(($) => $[change], { count: tablets }),
      () => void takeStockBack(words, say, reply.evening, reply.id),
    )
    return true
  } catch {
    refused(words, 'unexpected')
    return false
  }
}
