import type { EveningDate } from '../evening/evening-date'
import { eveningsBetween, weekdayOf } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'
import type { Night } from '../routine/routine'
import { aroundTheClock, eveningMinutes, medianTime, minutesLater } from './evening-minutes'
import { minutesByTheClock } from './night-problem'
import type { WeekWish } from './week-night'

/** A night with its date. */
export interface DatedNight extends Night {
  readonly evening: EveningDate
}

/** Which end of a night is meant. */
export type NightEnd = 'bed' | 'wake'

/** The largest difference between two nights that follow each other. */
export interface Jump {
  readonly of: NightEnd
  /** 0-720, the shortest way round the clock. */
  readonly minutes: number
  readonly from: EveningDate
  readonly to: EveningDate
}

/** Something irregular about a week, the weightiest first. */
export type WeekWarning =
  /** Minutes between the earliest and the latest of the week. */
  | { readonly warning: 'irregular'; readonly of: NightEnd; readonly minutes: number }
  | { readonly warning: 'jump'; readonly jump: Jump }
  | { readonly warning: 'weekend_shift'; readonly minutes: number }

/** Differences above this many minutes are irregular (design choice; the hour common sleep advice names). */
export const IRREGULAR_FROM = 60

/** The evenings of a week that have a night. */
export const datedNights = (
  evenings: readonly { readonly evening: EveningDate; readonly wish: WeekWish }[],
): DatedNight[] =>
  evenings.flatMap(({ evening, wish }) =>
    wish.kind === 'night' ? [{ evening, bed: wish.bed, wake: wish.wake }] : [],
  )

/**
 * The usual bedtime of some nights: their median, so one late night does not move it; null for no nights.
 *
 * @example usualBedtime(six nights at 22:30, one at 00:30) // '22:30'
 */
export const usualBedtime = (nights: readonly Night[]): WallTime | null =>
  medianTime(nights.map(({ bed }) => bed))

/** The largest jump in bed or wake time between evenings that follow each other; null where none do. */
export const largestJump = (nights: readonly DatedNight[]): Jump | null =>
  nights
    .flatMap((night, index): Jump[] => {
      const before = nights[index - 1]
      if (!before || eveningsBetween(before.evening, night.evening) !== 1) return []
      const jump = (of: NightEnd): Jump => ({
        of,
        minutes: Math.abs(minutesLater(before[of], night[of])),
        from: before.evening,
        to: night.evening,
      })
      // Wake time weighs most, so it goes first where both jump as far.
      return [jump('wake'), jump('bed')]
    })
    .reduce<Jump | null>(
      (largest, jump) => (largest && largest.minutes >= jump.minutes ? largest : jump),
      null,
    )

/** The middle of a night on the evening axis, by the clock on the wall. */
const midSleep = (night: Night): number => eveningMinutes(night.bed) + (minutesByTheClock(night) ?? 1440) / 2

const isFree = ({ evening }: DatedNight): boolean => ['FR', 'SA'].includes(weekdayOf(evening))

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Minutes by which the middle of the nights before Saturday and Sunday lies later than that of the other nights,
 * negative when earlier; null where either kind is missing. The middle of sleep on free against working days is the
 * measure of social jetlag (Wittmann 2006); that Friday's and Saturday's nights are the free ones is a design choice.
 *
 * @example weekendShift(five nights 22:30-06:45, Friday 23:15-07:30, Saturday 00:30-09:00) // 86
 */
export const weekendShift = (nights: readonly DatedNight[]): number | null => {
  const free = nights.filter(isFree)
  const others = nights.filter((night) => !isFree(night))
  const [first] = others
  if (!first || free.length === 0) return null
  // Middles are compared around one of them: nights that end or begin near noon would tear on a fixed axis.
  const later = (night: Night): number => aroundTheClock(midSleep(night) - midSleep(first))
  return Math.round(mean(free.map(later)) - mean(others.map(later)))
}

/**
 * Average elapsed minutes in bed, rounded; null for no nights.
 *
 * @example averageInBed([495, 510, null]) // 503
 */
export const averageInBed = (minutesInBed: readonly (number | null)[]): number | null => {
  const known = minutesInBed.flatMap((minutes) => (minutes === null ? [] : [minutes]))
  return known.length === 0 ? null : Math.round(mean(known))
}

/** The largest distance in minutes between any two of these nights' bed or wake times, round the clock. */
const spread = (nights: readonly Night[], of: NightEnd): number =>
  Math.max(0, ...nights.flatMap((one) => nights.map((other) => minutesLater(one[of], other[of]))))

/** What is irregular about some nights: whatever differs by more than an hour, wake times first as they weigh most. */
export const weekWarnings = (
  nights: readonly DatedNight[],
  jump: Jump | null,
  shift: number | null,
): WeekWarning[] => [
  ...(['wake', 'bed'] as const)
    .map((of) => ({ warning: 'irregular' as const, of, minutes: spread(nights, of) }))
    .filter(({ minutes }) => minutes > IRREGULAR_FROM),
  ...(jump && jump.minutes > IRREGULAR_FROM ? [{ warning: 'jump' as const, jump }] : []),
  ...(shift !== null && Math.abs(shift) > IRREGULAR_FROM
    ? [{ warning: 'weekend_shift' as const, minutes: shift }]
    : []),
]
