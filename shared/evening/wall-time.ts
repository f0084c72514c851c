import type { EveningDate } from './evening-date'
import { addEvenings } from './evening-date'
import type { Instant } from './instant'
import { MINUTE } from './instant'
import type { Zone } from './zone'
import { minutesAheadOfUtc } from './zone'

/** A time on the clock on the wall, `HH:mm` from 00:00 to 23:59, belonging to no zone by itself. */
export type WallTime = string & { readonly wallTime: unique symbol }

/** How a wall time met the clock: once, never (clocks jumped over it) or twice (clocks were set back). */
export type ClockMeeting = 'normal' | 'gap' | 'overlap'

/** A wall time placed on the line of instants. */
export interface ResolvedWallTime {
  readonly instant: Instant
  readonly meeting: ClockMeeting
}

/**
 * Reads a 24-hour time of day; undefined unless it is `HH:mm` (or `H:mm`) from 00:00 to 23:59.
 *
 * @example parseWallTime('22:45') // '22:45'
 * @example parseWallTime('25:00') // undefined
 */
export const parseWallTime = (text: string): WallTime | undefined => {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text)
  return match ? (`${match[1]?.padStart(2, '0')}:${match[2]}` as WallTime) : undefined
}

/** Minutes after midnight, 0-1439. */
export const minutesOfDay = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The wall time `minutes` after midnight, wrapping past midnight in both directions. */
export const wallTimeFromMinutes = (minutes: number): WallTime => {
  const wrapped = ((Math.floor(minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(wrapped / 60)).padStart(2, '0')}:${String(wrapped % 60).padStart(2, '0')}` as WallTime
}

/**
 * Places a calendar date and wall time on the line of instants by RFC 5545 3.3.5: a time clocks jump over takes
 * the rules from before the jump (02:30 becomes 03:30), a time that comes twice means its first pass.
 *
 * @example resolveWallTime('2027-03-28', '02:30', 'Europe/Amsterdam') // { instant: 01:30Z, meeting: 'gap' }
 */
export const resolveWallTime = (date: EveningDate, time: WallTime, zone: Zone): ResolvedWallTime => {
  const wall = Date.parse(`${date}T${time}:00Z`)
  const ahead = (instant: Instant): number => minutesAheadOfUtc(zone, instant) * MINUTE
  const before = ahead(wall - 1440 * MINUTE)
  const after = ahead(wall + 1440 * MINUTE)
  // Since 1970 no zone changed its clocks twice within four days, so equal ends mean nothing happened in between.
  if (before === after) return { instant: wall - before, meeting: 'normal' }
  const meetings = [wall - before, wall - after].filter((instant) => wall - ahead(instant) === instant)
  return {
    instant: meetings.length > 0 ? Math.min(...meetings) : wall - before,
    meeting: meetings.length === 0 ? 'gap' : meetings.length === 2 ? 'overlap' : 'normal',
  }
}

/**
 * Places a wall time inside an evening: before noon it falls on the next calendar day.
 *
 * @example resolveInEvening('2026-11-21', '00:30', 'Europe/Amsterdam') // 2026-11-22T00:30+01:00
 */
export const resolveInEvening = (evening: EveningDate, time: WallTime, zone: Zone): ResolvedWallTime =>
  resolveWallTime(minutesOfDay(time) < 12 * 60 ? addEvenings(evening, 1) : evening, time, zone)

/** What the wall shows at an instant: the calendar date and the time of day, to the minute. */
export const wallClockAt = (instant: Instant, zone: Zone): { date: EveningDate; time: WallTime } => {
  const shown = new Date(instant + minutesAheadOfUtc(zone, instant) * MINUTE).toISOString()
  return { date: shown.slice(0, 10) as EveningDate, time: shown.slice(11, 16) as WallTime }
}

/**
 * An instant as ISO 8601 local time with its offset, to the second.
 *
 * @example isoWithOffset(Date.parse('2026-11-22T21:45Z'), 'Europe/Amsterdam') // '2026-11-22T22:45:00+01:00'
 */
export const isoWithOffset = (instant: Instant, zone: Zone): string => {
  const ahead = minutesAheadOfUtc(zone, instant)
  const local = new Date(instant + ahead * MINUTE).toISOString().slice(0, 19)
  return `${local}${ahead < 0 ? '-' : '+'}${wallTimeFromMinutes(Math.abs(ahead))}`
}

/**
 * An instant as ISO 8601 in UTC, to the second.
 *
 * @example isoUtc(Date.parse('2026-11-22T22:45+01:00')) // '2026-11-22T21:45:00Z'
 */
export const isoUtc = (instant: Instant): string => `${new Date(instant).toISOString().slice(0, 19)}Z`
