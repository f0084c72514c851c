import type { Messages } from '../en'
import type { remindersEn } from '../en/reminders'

/** The Dutch words of the reminders area. */
export const remindersNl: Messages<typeof remindersEn> = {
  title: 'Herinneringen',
}
