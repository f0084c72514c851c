import type { EveningDate } from '../evening/evening-date'
import { parseEveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import type { Zone } from '../evening/zone'
import type { ShowTime } from '../languages/clock-face'
import type { Say } from '../languages/language'
import type { NameStep } from '../languages/step-name'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import type { NotificationToShow, StepOfEvening } from '../ports'
import type { StepId } from '../routine/step'
import { isBuiltInStepId, parseStepId } from '../routine/step'
import type { PlannedBath } from '../safety/bath'
import type { Reminder } from './ledger'
import { SNOOZES, snoozesFor } from './snooze'

/** The words notices are written in. */
export interface Wording {
  readonly say: Say
  readonly name: NameStep
  readonly showTime: ShowTime
  readonly bath: PlannedBath
}

/** The name under which a step's notifications replace each other and are withdrawn. */
export const noticeKey = (evening: EveningDate, step: StepId): string => `${evening}/${step}`

/** What a notification is about, read back from its name; undefined for the catch-up notice and foreign names. */
export const parseNoticeKey = (key: string): StepOfEvening | undefined => {
  const [date = '', name = '', ...rest] = key.split('/')
  const evening = parseEveningDate(date)
  const step = parseStepId(name)
  return evening && step && rest.length === 0 ? { evening, step } : undefined
}

/** The name of the one catch-up notice. */
export const CATCH_UP_KEY = 'catch_up'

/** The snooze a notification's button stands for: ten minutes, or less when the window ends sooner. */
export const usualSnooze = (step: PlannedStep, now: Instant): (typeof SNOOZES)[number] | undefined =>
  snoozesFor(step, now)
    .filter((minutes) => minutes <= 10)
    .at(-1)

const bodyOf = (
  { say, showTime, bath }: Wording,
  plan: EveningPlan,
  step: PlannedStep,
  reminder: Reminder,
): string => {
  const { id } = step
  if (!isBuiltInStepId(id) || step.start === null || step.end === null) return say(($) => $.reminders.own)
  if (id !== 'warm_bath') return say(($) => $.reminders[id])
  if (reminder.rung === 'heads_up') {
    return say(($) => $.reminders.run_the_bath, { time: showTime(step.start, plan.zone) })
  }
  return say(($) => $.reminders.warm_bath, {
    minutes: minutesBetween(step.start, step.end),
    degrees: bath.degrees,
  })
}

/** Writes the notification of one reminder, with the answers that make sense at `now`. Never an amount. */
export const noticeOf = (
  wording: Wording,
  plan: EveningPlan,
  step: PlannedStep,
  reminder: Reminder,
  now: Instant,
): NotificationToShow => {
  const { say, name } = wording
  const done = { action: 'done' as const, label: say(($) => $.answers.done) }
  const skip = { action: 'skip' as const, label: say(($) => $.answers.skip) }
  const snooze = { action: 'snooze' as const, label: say(($) => $.answers.snooze) }
  return {
    key: noticeKey(reminder.evening, step.id),
    title: name(step.id),
    body: bodyOf(wording, plan, step, reminder),
    actions:
      reminder.rung === 'heads_up'
        ? [skip]
        : [done, skip, ...(usualSnooze(step, now) === undefined ? [] : [snooze])],
    sound: 'soft',
    urgency: 'normal',
  }
}

/** Writes the one notice about what fell due while nobody could be told, with the original times. */
export const catchUpNotice = (
  { say, name, showTime }: Wording,
  caughtUp: readonly Reminder[],
  zone: Zone,
): NotificationToShow => ({
  key: CATCH_UP_KEY,
  title: say(($) => $.reminders.caught_up_title),
  body: caughtUp
    .map((reminder) =>
      say(($) => $.reminders.caught_up_line, {
        time: showTime(reminder.dueAt, zone),
        step: name(reminder.step),
      }),
    )
    .join('\n'),
  actions: [],
  sound: 'soft',
  urgency: 'normal',
})
