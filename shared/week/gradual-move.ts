import type { EveningDate } from '../evening/evening-date'
import { addEvenings, eveningsFrom, WEEKDAYS } from '../evening/evening-date'
import { wallTimeFromMinutes } from '../evening/wall-time'
import { nightOf } from '../routine/night-of'
import type { EveningException, Night, Routine } from '../routine/routine'
import { changeThese, changeWeekday } from './change-week'
import { eveningMinutes } from './evening-minutes'
import { minutesByTheClock } from './night-problem'
import { usualBedtime } from './regularity'

/** A slow way to another night, with its dates. */
export interface GradualMove {
  /** The night every weekday ends up with. */
  readonly to: Night
  /** Minutes the usual bedtime moves in all, negative when it comes earlier. */
  readonly minutes: number
  readonly minutesANight: number
  /** The nights on the way, each with its date; the evenings between keep what they have. */
  readonly onTheWay: readonly Extract<EveningException, Night>[]
  /** The first evening with the new night. */
  readonly arrives: EveningDate
}

/** A gradual move, or why there is none. */
export type ProposedMove =
  | { readonly possible: true; readonly move: GradualMove }
  /** The minutes a night are no whole number from 5 to 60; nothing changes; or no evening is planned for a year. */
  | { readonly possible: false; readonly problem: 'minutes_a_night' | 'there_already' | 'no_evenings' }

const LONGEST_SEARCH = 366

/**
 * Moves every evening's own night towards another one, some minutes a night from tonight on. Bed and wake go along the
 * evening, from noon to noon, in one direction: a bedtime of 01:00 reaches 22:30 by coming earlier. It never crosses
 * noon, where a bedtime would change its evening and two nights would fall on one day. Evenings without a night and
 * those changed by hand are left as they are.
 *
 * @example gradualMove(routine of 23:30-07:30, tonight, 22:30-06:30, 15) // 23:15, 23:00, 22:45, then 22:30
 */
export const gradualMove = (
  routine: Pick<Routine, 'week' | 'exceptions' | 'pauses'>,
  tonight: EveningDate,
  to: Night,
  minutesANight: number,
): ProposedMove => {
  if (!Number.isInteger(minutesANight) || minutesANight < 5 || minutesANight > 60) {
    return { possible: false, problem: 'minutes_a_night' }
  }
  const nights = WEEKDAYS.flatMap((weekday) => routine.week[weekday] ?? [])
  const usual = usualBedtime(nights)
  if (usual === null) return { possible: false, problem: 'no_evenings' }
  const steps = Math.ceil(Math.max(...nights.map((night) => furthest(night, to))) / minutesANight)
  if (steps === 0) return { possible: false, problem: 'there_already' }

  const evenings = eveningsFrom(tonight, addEvenings(tonight, LONGEST_SEARCH))
    .flatMap((evening) => {
      const night = nightOf(routine, evening)
      return night.kind === 'night' && !night.fromException ? [{ evening, night }] : []
    })
    .slice(0, steps)
  const last = evenings.at(-1)
  if (!last || evenings.length < steps) return { possible: false, problem: 'no_evenings' }
  return {
    possible: true,
    move: {
      to,
      minutes: eveningMinutes(to.bed) - eveningMinutes(usual),
      minutesANight,
      onTheWay: evenings.slice(0, -1).map(({ evening, night }, index) => ({
        evening,
        ...towards(night, to, (index + 1) * minutesANight),
      })),
      arrives: last.evening,
    },
  }
}

/** A routine that goes the whole way: the nights on the way as exceptions, the new night on every planned weekday. */
export const withMove = <Kept extends Routine>(routine: Kept, { onTheWay, to }: GradualMove): Kept => {
  const planned = WEEKDAYS.filter((weekday) => routine.week[weekday] !== undefined)
  const arrived = planned.reduce((changed, weekday) => changeWeekday(changed, weekday, to), routine)
  return changeThese(arrived, onTheWay)
}

const ends = (night: Night): { readonly bed: number; readonly wake: number } => {
  const bed = eveningMinutes(night.bed)
  return { bed, wake: bed + (minutesByTheClock(night) ?? 1440) }
}

const furthest = (from: Night, to: Night): number =>
  Math.max(Math.abs(ends(to).bed - ends(from).bed), Math.abs(ends(to).wake - ends(from).wake))

const towards = (from: Night, to: Night, minutes: number): Night => {
  const step = (start: number, end: number): number =>
    start + Math.sign(end - start) * Math.min(Math.abs(end - start), minutes)
  return {
    bed: wallTimeFromMinutes(step(ends(from).bed, ends(to).bed)),
    wake: wallTimeFromMinutes(step(ends(from).wake, ends(to).wake)),
  }
}
