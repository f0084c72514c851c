import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningsFrom } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBetween } from '../evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { checkInsOf } from '../log/check-ins-of'
import { alcoholOf, drinksOf } from '../log/drinks-of'
import type { CheckIn, LogEvent } from '../log/log-event'
import { zoneOfEvening } from '../log/zone-of-evening'

/** A day's drinks run from five in the morning to the next (design choice): a glass after midnight is still that day's. */
export const DAY_BEGINS = wallTimeFromMinutes(5 * 60)

/** What was drunk on a day, each at its moment. */
export interface DayDrinks {
  readonly caffeine: readonly { readonly at: Instant; readonly milligrams: number }[]
  readonly alcohol: readonly { readonly at: Instant; readonly glasses: number }[]
}

/** One day and its night in a sleep diary. Whatever nobody filled in is null. */
export interface DiaryNight extends DayDrinks {
  readonly evening: EveningDate
  readonly zone: Zone
  readonly toBedAt: Instant | null
  readonly asleepAfterMinutes: number | null
  readonly awakenings: number | null
  readonly awakeMinutes: number | null
  readonly wokeAt: Instant | null
  readonly upAt: Instant | null
  readonly rating: NonNullable<CheckIn['rating']> | null
  readonly note: string | null
  /** Elapsed minutes from going to bed to getting up. */
  readonly minutesInBed: number | null
  /** Minutes from falling asleep to waking up, without those awake in between. */
  readonly minutesAsleep: number | null
}

/** The drinks of the day an evening belongs to. */
export const drinksOfDay = (lines: readonly LogEvent[], evening: EveningDate, zone: Zone): DayDrinks => {
  const from = resolveWallTime(evening, DAY_BEGINS, zone).instant
  const to = resolveWallTime(addEvenings(evening, 1), DAY_BEGINS, zone).instant
  return {
    caffeine: drinksOf(lines, from, to).map(({ drankAt, milligrams }) => ({ at: drankAt, milligrams })),
    alcohol: alcoholOf(lines, from, to).map(({ drankAt, glasses }) => ({ at: drankAt, glasses })),
  }
}

const between = (from: Instant | null, to: Instant | null): number | null =>
  from === null || to === null || to <= from ? null : Math.round(minutesBetween(from, to))

/**
 * The sleep diary of some evenings, from `lines` that start the evening before: coffee in the morning belongs to the
 * evening before by its file, and to this day by its hour.
 */
export const sleepDiary = (
  lines: readonly LogEvent[],
  first: EveningDate,
  last: EveningDate,
  here: Zone,
): DiaryNight[] => {
  const checkIns = checkInsOf(lines)
  return eveningsFrom(first, last).map((evening) => {
    const zone = zoneOfEvening(lines, evening, here)
    const { toBedAt = null, wokeAt = null, upAt = null, ...told } = checkIns.get(evening)?.checkIn ?? {}
    const { asleepAfterMinutes = null, awakeMinutes = null, awakenings = null } = told
    const asleepAt =
      toBedAt === null || asleepAfterMinutes === null ? null : minutesAfter(toBedAt, asleepAfterMinutes)
    const slept = between(asleepAt, wokeAt)
    return {
      evening,
      zone,
      toBedAt,
      asleepAfterMinutes,
      awakenings,
      awakeMinutes,
      wokeAt,
      upAt,
      rating: told.rating ?? null,
      note: told.note ?? null,
      minutesInBed: between(toBedAt, upAt ?? wokeAt),
      minutesAsleep: slept === null ? null : Math.max(0, slept - (awakeMinutes ?? 0)),
      ...drinksOfDay(lines, evening, zone),
    }
  })
}
