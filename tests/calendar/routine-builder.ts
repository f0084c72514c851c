import { EMPTY_CALENDAR_LEDGER } from '../../shared/calendar/calendar-ledger'
import type { RoutineCalendarRequest } from '../../shared/calendar/routine-calendar'
import type { EveningDate } from '../../shared/evening/evening-date'
import { parseEveningDate } from '../../shared/evening/evening-date'
import type { WallTime } from '../../shared/evening/wall-time'
import { parseWallTime } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import { parseZone } from '../../shared/evening/zone'
import { USUAL_CAFFEINE } from '../../shared/planner/evening-wish'
import type { EveningSources } from '../../shared/planner/evening-wish-of'
import { eveningWishOf } from '../../shared/planner/evening-wish-of'
import { planEvening } from '../../shared/planner/plan-evening'
import type { Night, Routine } from '../../shared/routine/routine'

const sure = <Value>(value: Value | undefined, text: string): Value => {
  if (value === undefined) throw new Error(`Not a fixture value: ${text}`)
  return value
}

/** A zone, date, time or night as the product's own parsers read it. */
export const zone = (text: string): Zone => sure(parseZone(text), text)
export const evening = (text: string): EveningDate => sure(parseEveningDate(text), text)
export const wall = (text: string): WallTime => sure(parseWallTime(text), text)
export const night = (bed: string, wake: string): Night => ({ bed: wall(bed), wake: wall(wake) })

/** The same night on all seven evenings. */
export const everyEvening = (bed: string, wake: string): Routine['week'] => {
  const one = night(bed, wake)
  return { MO: one, TU: one, WE: one, TH: one, FR: one, SA: one, SU: one }
}

/** A routine of ordinary nights at 22:45, to be changed where a test differs. */
export const routine = (changes: Partial<Routine> = {}): Routine => ({
  planId: 'test',
  week: everyEvening('22:45', '06:45'),
  exceptions: [],
  pauses: [],
  steps: {},
  ...changes,
})

/** A request to write a routine's calendar in Amsterdam, from Sunday 22 November 2026. */
export const calendarOf = (
  one: Routine,
  changes: Partial<RoutineCalendarRequest> = {},
  surroundings: Partial<EveningSources> = {},
): RoutineCalendarRequest => {
  const request = {
    routine: one,
    zone: zone('Europe/Amsterdam'),
    from: evening('2026-11-22'),
    language: 'en' as const,
    neutral: false,
    ledger: EMPTY_CALENDAR_LEDGER,
    writtenAt: Date.parse('2026-11-22T12:00:00Z'),
    ...changes,
  }
  return {
    planNight: (date, wished) =>
      planEvening(
        eveningWishOf({
          routine: one,
          night: wished,
          evening: date,
          zone: request.zone,
          caffeine: USUAL_CAFFEINE,
          magnesium: true,
          ...surroundings,
        }),
      ),
    ...request,
  }
}
