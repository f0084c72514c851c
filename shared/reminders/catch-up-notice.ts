import type { Instant } from '../evening/instant'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import type { NotificationToShow } from '../ports'
import { asOneLine } from './as-one-line'
import type { Reminder } from './ledger'
import type { MissedAdvice } from './missed-advice'
import { missedAdvice } from './missed-advice'
import { answersTo } from './notice'
import type { Wording } from './wording'

/** The name of the one catch-up notice. */
export const CATCH_UP_KEY = 'catch_up'

/** A reminder that is told late, with its step. */
export interface Late {
  readonly plan: EveningPlan
  readonly step: PlannedStep
  readonly reminder: Reminder
}

const adviceText = ({ say, showTime }: Wording, { zone }: EveningPlan, advice: MissedAdvice): string =>
  advice.advice === 'still_time'
    ? say(($) => $.missed.still_time, { time: showTime(advice.until, zone) })
    : say(($) => $.missed[advice.advice])

const lineOf = (wording: Wording, { plan, step, reminder }: Late, now: Instant): string => {
  const { say, name, showTime } = wording
  // A bath that was announced too late still starts when it starts.
  const original = reminder.rung === 'heads_up' ? reminder.usefulUntil : reminder.dueAt
  const line = say(($) => $.reminders.caught_up_line, {
    time: showTime(original, plan.zone),
    step: asOneLine(name(step.id)),
  })
  const advice = missedAdvice(plan, step, now)
  return advice ? `${line}: ${adviceText(wording, plan, advice)}` : line
}

/**
 * Writes the one notice about what fell due while nobody could be told: every step with its original time and what to
 * do about it. The only step that can still be answered is answered right there.
 */
export const catchUpNotice = (wording: Wording, late: readonly Late[], now: Instant): NotificationToShow => {
  const { say, isPrivate, sound } = wording
  const [only] = late.length === 1 ? late : []
  const isOpen = only && only.reminder.rung !== 'heads_up' && now <= only.reminder.usefulUntil
  return {
    key: CATCH_UP_KEY,
    title: isPrivate ? say(($) => $.reminders.private_title) : say(($) => $.reminders.caught_up_title),
    body: isPrivate
      ? say(($) => $.reminders.private_body)
      : late.map((one) => lineOf(wording, one, now)).join('\n'),
    actions: isOpen ? answersTo(say, only.step, now) : [],
    sound,
    urgency: 'normal',
  }
}
