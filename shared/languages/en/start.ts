/** The English words of the start area. */
export const startEn = {
  progress: '{{step}} of {{of}}',
  back: 'Back',
  skip: 'Skip',
  next: 'Continue',
  steps: {
    title: 'Which steps do you want?',
    text: 'You can switch each of them on or off whenever you like.',
  },
  reminders: {
    title: 'A quiet word at the right moment',
    text: 'At each step Evenfall sends one notification, with Done, Snooze and Skip on it where your desktop shows buttons. It repeats only what you leave unanswered, and stops at bedtime.',
    permission: 'Your system may ask first whether Evenfall may send notifications. A test shows it.',
    sent: 'Sent. If nothing showed up, the settings tell what to do.',
  },
} as const
