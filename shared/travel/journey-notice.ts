import type { EveningPlan } from '../planner/evening-plan'
import type { NotificationToShow } from '../ports'
import type { Wording } from '../reminders/wording'
import type { Travel } from './travel'

/** The name of the notice about another zone. */
const JOURNEY_KEY = 'journey'

/** Says, without a sound, that the plan follows the clock of another zone, and that this can be chosen otherwise. */
export const journeyNotice = (
  { say, showTime }: Wording,
  { to }: Travel,
  tonight: EveningPlan | undefined,
): NotificationToShow => ({
  key: JOURNEY_KEY,
  title: say(($) => $.travel.title),
  body: tonight
    ? say(($) => $.travel.moved, { time: showTime(tonight.bedtime, to) })
    : say(($) => $.travel.follows),
  actions: [],
  sound: 'none',
  urgency: 'low',
})
