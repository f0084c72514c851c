import type { Argument } from '../../shared/ipc'
import { tellUndoable } from '../tell-undoable'
import { ask } from '../use-evenfall'
import { refused, takeBack } from '../wishes'
import type { Words } from '../words'

/** Logs a drink, drunk just now unless said otherwise; the message that follows can take it back. */
export const logDrink = async (words: Words, drink: Argument<'drank'>): Promise<boolean> => {
  const { t } = words
  try {
    const reply = await ask('drank', drink)
    if (!reply.recorded) {
      refused(words, reply.refusal)
      return false
    }
    tellUndoable(
      words,
      t(($) => $.caffeine.toast_logged, {
        drink: t(($) => $.caffeine.drinks[drink.kind]),
        milligrams: drink.milligrams,
      }),
      () => void takeBack(words, reply.evening, reply.id),
    )
    return true
  } catch {
    refused(words, 'unexpected')
    return false
  }
}
