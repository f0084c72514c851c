/** The English words of the keys area. */
export const keysEn = {
  menu: { title: 'What would you like to do?', nothing: 'Nothing goes by that name.' },
  sheet: {
    title: 'Keys',
    everywhere: 'Everywhere',
    tonight: 'On Tonight',
    single: 'These single keys can be turned off in the settings. They never act while you type.',
    off: 'Single keys are turned off in the settings.',
    menu: 'Everything by name',
    keys: 'These keys',
    screens: 'Go to a screen',
    undo_last: 'Take the last answer back',
    done: 'Next step: done',
    snooze: 'Next step: remind me again in at most 10 minutes',
    skip: 'Next step: skip',
    card: 'Go to a card',
    slider: 'Move a step by 5 minutes',
    key: 'Key',
    what: 'What it does',
  },
} as const
