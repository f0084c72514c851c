import type { EveningDate } from '../evening/evening-date'
import { parseEveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Say } from '../languages/language'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import type { NotificationToShow, StepOfEvening } from '../ports'
import type { StepId } from '../routine/step'
import { parseStepId } from '../routine/step'
import { asOneLine } from './as-one-line'
import type { Reminder } from './ledger'
import type { NotificationAction } from './on-screen'
import { reminderText } from './reminder-text'
import type { SnoozeMinutes } from './snooze'
import { snoozesFor } from './snooze'
import type { Wording } from './wording'

/** The name under which a step's notifications replace each other and are withdrawn. */
export const noticeKey = (evening: EveningDate, step: StepId): string => `${evening}/${step}`

/** What a notification is about, read back from its name; undefined for the catch-up notice and foreign names. */
export const parseNoticeKey = (key: string): StepOfEvening | undefined => {
  const [date = '', name = '', ...rest] = key.split('/')
  const evening = parseEveningDate(date)
  const step = parseStepId(name)
  return evening && step && rest.length === 0 ? { evening, step } : undefined
}

/** The snooze a notification's button stands for: ten minutes, or less when the window ends sooner. */
export const usualSnooze = (step: PlannedStep, now: Instant): SnoozeMinutes | undefined =>
  snoozesFor(step, now)
    .filter((minutes) => minutes <= 10)
    .at(-1)

/** The buttons of a notification about a step that can be answered at `now`. */
export const answersTo = (
  say: Say,
  step: PlannedStep,
  now: Instant,
): { readonly action: NotificationAction; readonly label: string }[] => [
  { action: 'done', label: say(($) => $.answers.done) },
  { action: 'skip', label: say(($) => $.answers.skip) },
  ...(usualSnooze(step, now) === undefined
    ? []
    : [
        { action: 'snooze' as const, label: say(($) => $.answers.snooze) },
        // Last, because some desktops show three buttons and leave out the others.
        { action: 'choose' as const, label: say(($) => $.answers.choose) },
      ]),
]

/** Writes the notification of one reminder, with the answers that make sense at `now`. */
export const noticeOf = (
  wording: Wording,
  plan: EveningPlan,
  step: PlannedStep,
  reminder: Pick<Reminder, 'evening' | 'rung'>,
  now: Instant,
): NotificationToShow => {
  const { say, name, isPrivate, sound } = wording
  const answers = answersTo(say, step, now)
  return {
    key: noticeKey(reminder.evening, step.id),
    title: isPrivate ? say(($) => $.reminders.private_title) : asOneLine(name(step.id)),
    body: isPrivate ? say(($) => $.reminders.private_body) : reminderText(wording, plan, step, reminder),
    actions: reminder.rung === 'heads_up' ? answers.filter(({ action }) => action === 'skip') : answers,
    sound,
    urgency: 'normal',
  }
}
