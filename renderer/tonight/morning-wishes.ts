import type { EveningDate } from '../../shared/evening/evening-date'
import type { CheckIn } from '../../shared/log/log-event'
import { ask } from '../use-evenfall'
import { record } from '../wishes'
import type { Words } from '../words'

/** Tells how a night went; true when it was kept. */
export const tellNight = (
  words: Words,
  text: string,
  evening: EveningDate,
  checkIn: CheckIn,
): Promise<boolean> => record(words, text, () => ask('checkIn', { evening, checkIn }))
