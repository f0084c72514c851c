import ICAL from 'ical.js'
import { parseEveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { parseWallTime, resolveWallTime } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'

/** How the times of one calendar file become moments. */
export interface TimesOfFile {
  /** The moment of a time that stands under a TZID, or under none. */
  instantOf(time: ICAL.Time, tzid: string | undefined): Instant | undefined
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/**
 * Reads the times of a file: a zone the computer knows by that name, else the file's own VTIMEZONE, else (as for times
 * without any zone) the user's zone.
 */
export const timesOfFile = (calendars: readonly ICAL.Component[], home: Zone): TimesOfFile => {
  const own = new Map(
    calendars
      .flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'))
      .map((component) => [String(component.getFirstPropertyValue('tzid')), new ICAL.Timezone(component)]),
  )
  const inZone = (time: ICAL.Time, zone: Zone): Instant | undefined => {
    const date = parseEveningDate(`${time.year}-${twoDigits(time.month)}-${twoDigits(time.day)}`)
    const wall = parseWallTime(`${twoDigits(time.hour)}:${twoDigits(time.minute)}`)
    return date && wall && resolveWallTime(date, wall, zone).instant
  }
  return {
    instantOf: (time, tzid) => {
      if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1000
      // Some programs put a slash in front of the name everybody knows.
      const named = tzid === undefined ? undefined : parseZone(tzid.replace(/^\//, ''))
      const described = named || tzid === undefined ? undefined : own.get(tzid)
      if (!described) return inZone(time, named ?? home)
      const local = time.clone()
      local.zone = described
      return local.toUnixTime() * 1000
    },
  }
}
