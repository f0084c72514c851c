import type { Instant } from '../evening/instant'
import { minutesBetween } from '../evening/instant'
import { headlineOf } from '../reminders/headline'
import type { TonightView } from '../view'

/** Minutes before bed from which the screen shows only what is left (design choice). */
const QUIET_MINUTES = 30

/** How much the screen should show: all, only what is left, or nothing but a good night. */
export type NightPhase = 'evening' | 'last_half_hour' | 'past_bedtime' | 'done'

/**
 * The part of the evening at `now`; before the last half hour an evening that is done stays open to look at.
 *
 * @example nightPhase(tonight, twentyPastTen) // 'last_half_hour' with a bedtime of 22:45
 */
export const nightPhase = (tonight: TonightView, now: Instant): NightPhase => {
  const { plan } = tonight
  if (!plan || minutesBetween(now, plan.bedtime) > QUIET_MINUTES) return 'evening'
  const { says } = headlineOf(tonight, now)
  if (says === 'past_bedtime') return 'past_bedtime'
  return says === 'good_night' ? 'done' : 'last_half_hour'
}
