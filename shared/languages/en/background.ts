/** The English words of the background area: the tray, the switches of the command line and the small answer window. */
export const backgroundEn = {
  tray: {
    in: '{{step}} in {{span}}',
    now: '{{step}}, now',
    not_set_up: 'Your evening isn’t set up yet',
    paused: 'Reminders paused until {{time}}',
    done: 'Done: {{step}}',
    skip: 'Skip: {{step}}',
    snooze: 'Snooze for {{span}}',
    row: '{{time}} {{step}}',
    answered_row: '{{time}} {{step}}: {{outcome}}',
    pause: {
      one_hour: 'Pause reminders for 1 hour',
      tonight: 'Pause reminders tonight',
      tomorrow: 'Pause reminders until tomorrow',
    },
    resume: 'Resume reminders',
    open: 'Open Evenfall',
    quit: 'Quit Evenfall',
  },
  switches: {
    next: '{{headline}} ({{time}})',
    done: 'Logged as done: {{step}}',
    skipped: 'Skipped tonight: {{step}}',
    paused: 'Reminders are paused until {{time}}.',
    resumed: 'Reminders are on.',
    quitting: 'Evenfall ends.',
    shown: 'Evenfall is in front.',
    nothing_open: 'Nothing is left to answer tonight.',
    not_running: 'Evenfall is not running. Start it first; with --hidden it starts without a window.',
    no_answer: 'Evenfall is running but did not answer. Try again, or quit it and start it anew.',
    one_at_a_time: 'Only one of these at a time: --show, --next, --done, --skip, --pause, --resume, --quit.',
    pause_value: '--pause may be followed by =1h, =tonight or =tomorrow, such as --pause=tonight',
    no_folder: '--data needs the name of a folder after it, such as --data ~/evenfall',
    folder:
      'Evenfall can’t use that data folder: it is no folder, or it can’t be made there. Name another one with --data.',
  },
  closed: {
    title: 'Reminders go on',
    body: 'Evenfall stays in the tray. Its icon there brings the window back, or ends Evenfall.',
  },
  answer: {
    planned: 'Planned for {{time}}',
    snooze_for: 'Remind me again in',
    last_moment: 'Last moment ({{time}})',
    gone: 'That’s no longer possible: it has an answer already, or its time is over.',
    close: 'Close',
  },
  rehearsal: {
    title: 'Test: {{title}}',
    body: 'Only a test. In your evening this comes at {{time}}: {{body}}',
  },
} as const
