import type { EveningDate } from '../../shared/evening/evening-date'
import type { CheckIn } from '../../shared/log/log-event'
import { tell } from '../ui/toast-queue'
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
    tell({
      text,
      action: {
        label: words.t(($) => $.answers.undo),
        press: () => void takeBack(words, evening, reply.id),
      },
    })
    return true
  } catch {
    refused(words, 'unexpected')
    return false
  }
}
