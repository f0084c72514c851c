import type { Argument } from '../../shared/ipc'
import { ask } from '../use-evenfall'
import { record } from '../wishes'
import type { Words } from '../words'

/** Logs a drink, drunk just now unless said otherwise; true when it was logged. */
export const logDrink = (words: Words, drink: Argument<'drank'>): Promise<boolean> => {
  const { t } = words
  const { kind, milligrams } = drink
  const text = t(($) => $.caffeine.toast_logged, { drink: t(($) => $.caffeine.drinks[kind]), milligrams })
  return record(words, text, () => ask('drank', drink))
}
