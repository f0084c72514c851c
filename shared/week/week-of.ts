import type { EveningDate, Weekday } from '../evening/evening-date'
import { addEvenings, eveningsFrom, WEEKDAYS } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import type { EveningPlan } from '../planner/evening-plan'
import type { NightWish } from '../routine/night-of'
import { nightOf } from '../routine/night-of'
import type { Routine } from '../routine/routine'
import type { ClockCoach } from './clock-coach'
import { clockCoach } from './clock-coach'
import type { Jump, WeekWarning } from './regularity'
import {
  averageInBed,
  datedNights,
  largestJump,
  usualBedtime,
  weekendShift,
  weekWarnings,
} from './regularity'
import type { PastEvening, WeekNight } from './week-night'
import { pastNight, weekNight } from './week-night'
import { firstOfWeek } from './week-start'

/** A week as the window shows it, from the day weeks begin on. */
export interface WeekView {
  /** Its first evening. */
  readonly first: EveningDate
  readonly nights: readonly WeekNight[]
  /** What is wished of the evening after it, to say what a change of its last one goes back to. */
  readonly wishAfter: NightWish
  /** The routine's usual bedtime, of a week of exceptions only that week's; null without any night. */
  readonly usualBed: WallTime | null
  /** The largest jump onto a night of this week, from the evening before on. */
  readonly largestJump: Jump | null
  /** Minutes the weekend's nights lie later, negative when earlier. */
  readonly weekendShift: number | null
  /** Average elapsed minutes in bed. */
  readonly averageInBed: number | null
  readonly warnings: readonly WeekWarning[]
  /** The clock change that is coming, whichever week is shown. */
  readonly coach: ClockCoach | null
}

/** What a week is made from. */
export interface WeekSources {
  readonly routine: Pick<Routine, 'week' | 'exceptions' | 'pauses'>
  readonly zone: Zone
  readonly now: Instant
  /** The day weeks begin on. */
  readonly start: Weekday
  /** The plan of an evening that is not over, null where there is none. */
  readonly planOf: (evening: EveningDate) => EveningPlan | null
  /** What is known of an evening that is over, null on all others. */
  readonly pastOf: (evening: EveningDate) => PastEvening | null
}

/** The week in which a date lies, with everything that is worth seeing about it. */
export const weekOf = (
  { routine, zone, now, start, planOf, pastOf }: WeekSources,
  day: EveningDate,
): WeekView => {
  const first = firstOfWeek(day, start)
  const rowOf = (evening: EveningDate): WeekNight => {
    const wish = nightOf(routine, evening)
    const past = pastOf(evening)
    return past ? pastNight(evening, wish, past) : weekNight(evening, wish, zone, planOf(evening))
  }
  const nights = eveningsFrom(first, addEvenings(first, 6)).map(rowOf)
  const dated = datedNights(nights)
  const usual = WEEKDAYS.flatMap((weekday) => routine.week[weekday] ?? [])
  const jump = largestJump(datedNights([rowOf(addEvenings(first, -1)), ...nights]))
  const shift = weekendShift(dated)
  return {
    first,
    nights,
    wishAfter: nightOf(routine, addEvenings(first, 7)),
    usualBed: usualBedtime(usual.length > 0 ? usual : dated),
    largestJump: jump,
    weekendShift: shift,
    averageInBed: averageInBed(nights.map(({ minutesInBed }) => minutesInBed)),
    warnings: weekWarnings(dated, jump, shift),
    coach: clockCoach(routine, zone, now),
  }
}
