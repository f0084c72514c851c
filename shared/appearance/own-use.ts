import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { EveningPlan } from '../planner/evening-plan'
import type { Choices } from './choices'
import { candleHours } from './theme'

/** How long Evenfall was in front of somebody after bedtime, by evening, the newest last. */
export type OwnUse = readonly { readonly evening: EveningDate; readonly seconds: number }[]

/** So many evenings are remembered. */
const REMEMBERED = 14

/** Adds seconds of use to an evening; only the last fourteen evenings with any use are kept. */
export const withUse = (use: OwnUse, evening: EveningDate, seconds: number): OwnUse => {
  const before = use.find((one) => one.evening === evening)?.seconds ?? 0
  return [...use.filter((one) => one.evening !== evening), { evening, seconds: before + seconds }].slice(
    -REMEMBERED,
  )
}

/** Whether use counts as after bedtime at `now`: from bedtime until the wake time. */
export const isAfterBedtime = (plan: Pick<EveningPlan, 'bedtime' | 'wake'> | null, now: Instant): boolean =>
  plan !== null && now >= plan.bedtime && now < plan.wake

/** How Evenfall was used after bedtime. */
export interface LateUse {
  /** How many of the last evenings had more than a glance. */
  readonly evenings: number
  /** The median minutes on those evenings. */
  readonly minutes: number
}

/** Less than this is a glance: one press on "I'm in bed" (design choice). */
const GLANCE_SECONDS = 5 * 60
/** On so many evenings of the last seven (design choice). */
const OFTEN = 3
const WEEK = 7 * 24 * 60 * 60 * 1000
/** Somebody who said no is left alone for this long. */
const NOT_AGAIN = 60 * 24 * 60 * 60 * 1000

interface Remembered {
  readonly ownUse: OwnUse
  readonly quieterAskedAt: Instant | null
  readonly choices: Choices
}

/**
 * What the offer to be quieter rests on; null when there is nothing to offer. It is never made in the last hour before
 * bed or at night, and not for sixty days after an answer.
 */
export const lateUse = (
  { ownUse, quieterAskedAt, choices }: Remembered,
  now: Instant,
  plan: Pick<EveningPlan, 'evening' | 'bedtime' | 'wake'> | null,
): LateUse | null => {
  if (choices.quieterNights || !plan) return null
  if (quieterAskedAt !== null && now - quieterAskedAt < NOT_AGAIN) return null
  const night = candleHours(plan)
  if (night && now >= night.from && now < night.until) return null
  const long = ownUse.filter(
    ({ evening, seconds }) =>
      seconds >= GLANCE_SECONDS && Date.parse(evening) > Date.parse(plan.evening) - WEEK,
  )
  const middle = long.map(({ seconds }) => seconds).sort((one, other) => one - other)[long.length >> 1]
  return middle === undefined || long.length < OFTEN
    ? null
    : { evenings: long.length, minutes: Math.round(middle / 60) }
}
