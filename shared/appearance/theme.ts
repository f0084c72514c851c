import type { Instant } from '../evening/instant'
import { minutesBefore } from '../evening/instant'
import type { EveningPlan } from '../planner/evening-plan'

/** The rooms Evenfall can be in: Ember for the evening, Candle for the last hour, Paper for the day. */
export const THEMES = ['ember', 'candle', 'paper'] as const

/** One of the rooms. */
export type Theme = (typeof THEMES)[number]

/** Minutes before bed at which the candle is lit by itself (design choice). */
const CANDLE_MINUTES = 60

/** From when until when the candle burns by itself. */
export interface CandleHours {
  readonly from: Instant
  readonly until: Instant
}

/** What the user chose about colours. */
export interface ThemeChoice {
  readonly theme: Theme
  readonly candleAuto: boolean
  /** The candle lit or put out by hand, which holds until a moment; null when it follows the choices. */
  readonly candleByHand: { readonly on: boolean; readonly until: Instant } | null
}

/** When the candle burns by itself: from an hour before bed until the wake time; null without a plan. */
export const candleHours = (plan: Pick<EveningPlan, 'bedtime' | 'wake'> | null): CandleHours | null =>
  plan && { from: minutesBefore(plan.bedtime, CANDLE_MINUTES), until: plan.wake }

/**
 * The room at `now`: what was done by hand, else the candle in its hours, else what was chosen.
 *
 * @example shownTheme({ theme: 'paper', candleAuto: true, candleByHand: null }, hours, tenPastTen) // 'candle'
 */
export const shownTheme = (choice: ThemeChoice, hours: CandleHours | null, now: Instant): Theme => {
  const { theme, candleAuto, candleByHand } = choice
  if (candleByHand && now < candleByHand.until) {
    if (candleByHand.on) return 'candle'
    return theme === 'candle' ? 'ember' : theme
  }
  return candleAuto && hours && now >= hours.from && now < hours.until ? 'candle' : theme
}

const DAY = 24 * 60 * 60 * 1000

/**
 * The room for the first frame, from what was remembered when Evenfall last ran: it must be there before anything else
 * is read. The remembered hours of the candle count for every night since. Anything unreadable means Ember.
 */
export const firstTheme = (raw: unknown, now: Instant): Theme => {
  if (typeof raw !== 'object' || raw === null) return 'ember'
  const { theme, from, until } = raw as Readonly<Record<string, unknown>>
  const chosen = THEMES.find((one) => one === theme) ?? 'ember'
  if (typeof from !== 'number' || typeof until !== 'number' || until <= from) return chosen
  const since = (((now - from) % DAY) + DAY) % DAY
  return since < until - from && now >= from ? 'candle' : chosen
}
