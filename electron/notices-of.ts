import type { Instant } from '../shared/evening/instant'
import { minutesAfter } from '../shared/evening/instant'
import type { EveningPlan } from '../shared/planner/evening-plan'
import type { Late } from '../shared/reminders/catch-up-notice'
import { catchUpNotice } from '../shared/reminders/catch-up-notice'
import type { Delivery, Reminder, Told } from '../shared/reminders/ledger'
import { noticeOf } from '../shared/reminders/notice'
import type { Wording } from '../shared/reminders/wording'
import type { Notice } from './notices'

/** An evening's late steps are news until so many minutes after bedtime. */
const MINUTES_OF_NEWS = 30

const planFor = (plans: readonly EveningPlan[], { evening }: Reminder): EveningPlan | undefined =>
  plans.find((plan) => plan.evening === evening)

const endOfNews = (plan: EveningPlan | undefined): Instant =>
  plan ? minutesAfter(plan.bedtime, MINUTES_OF_NEWS) : Number.NEGATIVE_INFINITY

/** Whether a reminder's evening is over, so that its late steps are no news any more. */
export const isEveningOver = (plans: readonly EveningPlan[], reminder: Reminder, now: Instant): boolean =>
  now > endOfNews(planFor(plans, reminder))

/** The notices for what was decided: one for each reminder that rings by itself, and one for all that are late. */
export const noticesOf = (
  told: readonly Told[],
  plans: readonly EveningPlan[],
  wording: Wording,
  now: Instant,
): Notice[] => {
  const these = (delivery: Delivery): Late[] =>
    told.flatMap((one) => {
      const plan = planFor(plans, one.reminder)
      const step = plan?.steps.find(({ id }) => id === one.reminder.step)
      return one.delivery === delivery && plan && step ? [{ plan, step, reminder: one.reminder }] : []
    })
  const onTime = these('shown').map(
    ({ plan, step, reminder }): Notice => ({
      notification: noticeOf(wording, plan, step, reminder, now),
      about: [{ evening: reminder.evening, step: reminder.step }],
      reminders: [reminder.key],
      until: reminder.usefulUntil,
    }),
  )
  const late = these('caught_up')
  if (late.length === 0) return onTime
  return [
    ...onTime,
    {
      notification: catchUpNotice(wording, late, now),
      about: late.map(({ reminder: { evening, step } }) => ({ evening, step })),
      reminders: late.map(({ reminder }) => reminder.key),
      until: Math.max(...late.map(({ plan, reminder }) => Math.max(endOfNews(plan), reminder.usefulUntil))),
    },
  ]
}
