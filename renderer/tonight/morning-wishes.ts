import type { EveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { Answer, CheckIn } from '../../shared/log/log-event'
import type { StepId } from '../../shared/routine/step'
import { tellUndoable } from '../tell-undoable'
import { ask } from '../use-evenfall'
import { refused, takeBack } from '../wishes'
import type { Words } from '../words'

/** Tells how a night went, and offers to take it back; true when it was kept. */
export const tellNight = async (
  words: Words,
  text: string,
  evening: EveningDate,
  checkIn: CheckIn,
): Promise<boolean> => {
  try {
    const reply = await ask('checkIn', { evening, checkIn })
    if (!reply.recorded) {
      refused(words, reply.refusal)
      return false
    }
    tellUndoable(words, text, () => void takeBack(words, evening, reply.id))
    return true
  } catch {
    refused(words, 'unexpected')
    return false
  }
}

/** Puts right what was not answered in an evening: done at its time, or skipped. */
export const answerLate = async (
  words: Words,
  evening: EveningDate,
  step: StepId,
  answer: Answer,
  start: Instant,
): Promise<void> => {
  try {
    const reply = await ask('answer', { evening, step, answer, happenedAt: start })
    if (!reply.recorded) return refused(words, reply.refusal)
    tellUndoable(
      words,
      words.t(($) => $.toasts[answer], { step: words.name(step) }),
      () => void takeBack(words, evening, reply.id),
    )
  } catch {
    refused(words, 'unexpected')
  }
}
