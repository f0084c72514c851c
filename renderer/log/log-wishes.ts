import type { EveningDate } from '../../shared/evening/evening-date'
import type { Argument } from '../../shared/ipc'
import type { Pause } from '../../shared/routine/routine'
import { withoutEvening } from '../../shared/week/pauses'
import { tellChanged } from '../tell-changed'
import { wish } from '../wishes'
import type { Words } from '../words'
import type { LogWords } from './log-words'

/** One evening of a pause counts again; the message that follows can pause it once more. */
export const liftPause = async (
  words: Words,
  say: LogWords,
  pauses: readonly Pause[],
  evening: EveningDate,
): Promise<void> => {
  if (await wish(words, 'setPauses', { pauses: withoutEvening(pauses, evening) })) {
    tellChanged(
      words,
      say(($) => $.pause.lifted),
    )
  }
}

/** What a form tells about a step. */
export type ToldStep = Omit<Argument<'correct'>, 'evening' | 'id' | 'knowing'>
