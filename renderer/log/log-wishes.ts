import type { EveningDate } from '../../shared/evening/evening-date'
import type { Argument } from '../../shared/ipc'
import type { Recorded } from '../../shared/ipc/answers'
import type { Pause } from '../../shared/routine/routine'
import { withoutEvening } from '../../shared/week/pauses'
import { lookAtDose } from '../careful-dose'
import { tellChanged } from '../tell-changed'
import { tellUndoable } from '../tell-undoable'
import { ask } from '../use-evenfall'
import { refused, wish } from '../wishes'
import type { Words } from '../words'
import type { LogWords } from './log-words'

/** Takes a line back and says so; the message can put it back. */
export const takeLineBack = async (
  words: Words,
  say: LogWords,
  evening: EveningDate,
  id: string,
): Promise<void> => {
  try {
    const reply = await ask('undo', { evening, id })
    if (!reply.carried) return refused(words, reply.refusal)
    tellUndoable(
      words,
      say(($) => $.undone),
      () => void takeLineBack(words, say, evening, reply.id),
    )
  } catch {
    refused(words, 'unexpected')
  }
}

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

/** What is recorded: an answer, a correction, or a drink. */
type Recording = (about: { knowing?: true; note?: string }) => Promise<Recorded>

/**
 * Records something; the message that follows can take it back. A dose with warnings is looked at first. Resolves
 * with true once the form is no longer needed.
 */
export const record = async (
  words: Words,
  say: LogWords,
  name: string,
  recording: Recording,
): Promise<boolean> => {
  const told = (reply: Recorded): void => {
    if (!reply.recorded) return refused(words, reply.refusal)
    tellUndoable(
      words,
      say(($) => $.saved, { step: name }),
      () => void takeLineBack(words, say, reply.evening, reply.id),
    )
  }
  try {
    const reply = await recording({})
    if (!reply.recorded && reply.warnings) {
      lookAtDose({
        warnings: reply.warnings,
        record: (note) => recording({ knowing: true, note }),
        done: told,
      })
      return true
    }
    told(reply)
    return reply.recorded
  } catch {
    refused(words, 'unexpected')
    return false
  }
}

/** What a form tells about a step. */
export type ToldStep = Omit<Argument<'correct'>, 'evening' | 'id' | 'knowing'>
