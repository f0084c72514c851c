import type { Instant } from '../evening/instant'
import { minutesBefore } from '../evening/instant'
import { resolveInEvening, wallTimeFromMinutes } from '../evening/wall-time'
import type { EveningPlan } from '../planner/evening-plan'
import type { ReminderSettings } from '../reminders/reminder-settings'

/** Six in the evening, when shops are open and the evening has not begun to slow down (design choice). */
const CALM_HOUR = wallTimeFromMinutes(18 * 60)
/** Whoever goes to bed early hears of it this long before bed at the latest (design choice). */
const MINUTES_BEFORE_BED = 240
/** Nothing is said of it in the last hour before bed (design choice). */
const LAST_MINUTES = 60

/**
 * From when until when an evening's notification about the stock may come: from six o'clock, or four hours before an
 * early bedtime, until the last hour before bed or the quiet hour. Null where nothing is left between them.
 *
 * @example stockMoment(planTo('23:00'), { quietFrom: null }) // { from: 18:00, until: 22:00 }
 */
export const stockMoment = (
  { evening, zone, bedtime }: Pick<EveningPlan, 'evening' | 'zone' | 'bedtime'>,
  { quietFrom }: Pick<ReminderSettings, 'quietFrom'>,
): { readonly from: Instant; readonly until: Instant } | null => {
  const calm = resolveInEvening(evening, CALM_HOUR, zone).instant
  const from = Math.min(calm, minutesBefore(bedtime, MINUTES_BEFORE_BED))
  const end = minutesBefore(bedtime, LAST_MINUTES)
  const until = quietFrom === null ? end : Math.min(end, resolveInEvening(evening, quietFrom, zone).instant)
  return from < until ? { from, until } : null
}
