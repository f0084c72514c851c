import { minutesBetween } from '../evening/instant'
import { portionText } from '../languages/portion-text'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import { isBuiltInStepId } from '../routine/step'
import { actionableUntil } from './actionable'
import type { Reminder } from './ledger'
import type { Wording } from './wording'

const firstText = ({ say, bath, portions }: Wording, { id, start, end }: PlannedStep): string => {
  if (!isBuiltInStepId(id) || start === null || end === null) return say(($) => $.reminders.own)
  if (id === 'magnesium' || id === 'magnesium_2') {
    const portion = portions?.[id]
    const asked = say(($) => $.reminders[id])
    return portion ? `${asked} ${portionText(say, portion)}` : asked
  }
  if (id !== 'warm_bath') return say(($) => $.reminders[id])
  const { degrees, wish } = bath
  return say(($) => $.bathReminders[wish.kind], { minutes: minutesBetween(start, end), degrees })
}

/** What a reminder says under its step's name: something else each time it comes back. An amount only where the wording has one. */
export const reminderText = (
  wording: Wording,
  plan: EveningPlan,
  step: PlannedStep,
  { rung }: Pick<Reminder, 'rung'>,
): string => {
  const { say, showTime } = wording
  const until = showTime(actionableUntil(step) ?? plan.bedtime, plan.zone)
  switch (rung) {
    case 'heads_up':
      return say(($) => $.bathHeadsUp[wording.bath.wish.kind], {
        time: showTime(step.start ?? plan.bedtime, plan.zone),
      })
    case 'moment':
      return firstText(wording, step)
    case 'repeat_1':
      return say(($) => $.reminders.again, { time: until })
    case 'repeat_2':
      return say(($) => $.reminders.again_or_not, { time: until })
    case 'repeat_3':
      return say(($) => $.reminders.last_time)
    case 'snooze':
      return say(($) => $.reminders.snoozed, { time: until })
  }
}
