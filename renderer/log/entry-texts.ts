import type { Entry } from '../../shared/log/log-event'
import type { ShownEntry } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import type { Words } from '../words'
import type { LogWords } from './log-words'
import { whenText } from './when-text'

/** An entry in a few words: `done, 21:40`. */
export const entryText = (words: Words, say: LogWords, entry: Entry | null): string =>
  entry === null
    ? say(($) => $.nothing)
    : say(($) => $.at, {
        outcome: say(($) => $.outcomes[entry.answer]).toLowerCase(),
        time: words.time(entry.happenedAt),
      })

/** Everything else there is to know about an entry. */
export const entryDetails = (words: Words, say: LogWords, view: EveningView, shown: ShownEntry): string => {
  const { reason, note, amountMilligrams } = shown.entry
  const amounts = view.magnesium.gate === 'open' && view.magnesium.amounts
  return [
    ...(reason ? [say(($) => $.reasons[reason])] : []),
    ...(amounts && amountMilligrams !== undefined
      ? [say(($) => $.milligrams, { amount: amountMilligrams })]
      : []),
    ...(note ? [note] : []),
    say(($) => $.written, { when: whenText(words.language, words, shown), zone: shown.zone }),
    ...(shown.pending ? [say(($) => $.pending)] : []),
  ].join(' · ')
}
