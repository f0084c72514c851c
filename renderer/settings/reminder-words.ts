import type { SayOf } from '../../shared/languages/area'
import { remindersEn } from '../../shared/languages/en/reminders'
import { remindersNl } from '../../shared/languages/nl/reminders'
import { useAreaWords } from '../area-words'

const WORDS = { en: remindersEn, nl: remindersNl }

/** The words of everything about reminders in the settings. */
export const useReminderWords = (): SayOf<'reminders'> => useAreaWords('reminders', WORDS)
