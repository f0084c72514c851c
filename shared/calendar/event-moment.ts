import type { EveningDate } from '../evening/evening-date'
import { addEvenings, parseEveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { WallTime } from '../evening/wall-time'
import { isoUtc, parseWallTime, resolveWallTime, wallClockAt } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'
import type { Property } from './ical'

/** A calendar date and a time of day in a zone: what a weekly series repeats. */
export interface LocalMoment {
  readonly date: EveningDate
  readonly time: WallTime
  readonly zone: Zone
}

/** When an event starts or ends: a local moment, or an instant where the local one would be ambiguous. */
export type EventMoment = LocalMoment | { readonly instant: Instant }

/** When an event starts and ends. */
export interface EventTimes {
  readonly start: EventMoment
  readonly end: EventMoment
}

/** The instant a local moment stands for; in a clock change, the first pass or the jump forward. */
export const instantOf = ({ date, time, zone }: LocalMoment): Instant =>
  resolveWallTime(date, time, zone).instant

/** Whether a local moment comes exactly once, so that every calendar program reads it the same. */
export const isUnambiguous = ({ date, time, zone }: LocalMoment): boolean =>
  resolveWallTime(date, time, zone).meeting === 'normal'

/** The same moment so many days later on the calendar. */
export const daysLater = (moment: LocalMoment, days: number): LocalMoment => ({
  ...moment,
  date: addEvenings(moment.date, days),
})

/** What the wall shows at an instant. */
export const localMoment = (instant: Instant, zone: Zone): LocalMoment => ({
  ...wallClockAt(instant, zone),
  zone,
})

/** Times for an event that happens once: local where that is clear to every calendar program, else in UTC. */
export const eventTimes = (start: Instant, end: Instant, zone: Zone): EventTimes => {
  const local = { start: localMoment(start, zone), end: localMoment(end, zone) }
  return isUnambiguous(local.start) && isUnambiguous(local.end)
    ? local
    : { start: { instant: start }, end: { instant: end } }
}

/**
 * A date-time property such as DTSTART.
 *
 * @example momentProperty('dtstart', bedtime) // DTSTART;TZID=Europe/Amsterdam:20261122T224500
 */
export const momentProperty = (name: string, moment: EventMoment): Property =>
  'instant' in moment
    ? [name, {}, 'date-time', isoUtc(moment.instant)]
    : [name, { tzid: moment.zone }, 'date-time', `${moment.date}T${moment.time}:00`]

/** Reads a date-time property back; undefined when it is not one of ours. */
export const momentFrom = ([, parameters, type, value]: Property): EventMoment | undefined => {
  if (type !== 'date-time' || typeof value !== 'string') return undefined
  if (value.endsWith('Z')) {
    const instant = Date.parse(value)
    return Number.isNaN(instant) ? undefined : { instant }
  }
  const date = parseEveningDate(value.slice(0, 10))
  const time = parseWallTime(value.slice(11, 16))
  const zone = parseZone(parameters.tzid ?? '')
  return date && time && zone ? { date, time, zone } : undefined
}
