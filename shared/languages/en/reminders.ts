/** The English words of the reminders area. */
export const remindersEn = {
  closing: {
    question: 'Should reminders go on?',
    why: 'This desktop has no place for a tray icon, so nothing on the screen would lead back to Evenfall. Starting it again brings this window back.',
    stay: 'Close, and keep reminding me',
    quit: 'Quit Evenfall',
    later: 'You can change this in the settings.',
  },
} as const
