/** The English words of the reminders area. */
export const remindersEn = {
  title: 'Reminders',
} as const
