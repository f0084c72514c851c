import type { ClockChange } from '../evening/clock-changes'
import { clockChanges } from '../evening/clock-changes'
import type { EveningDate, Weekday } from '../evening/evening-date'
import { addEvenings, weekdayOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import { isoUtc, wallTimeFromMinutes } from '../evening/wall-time'
import type { Zone } from '../evening/zone'
import { minutesAheadOfUtc } from '../evening/zone'
import type { Component, Property } from './ical'

const YEARS = 10
const DAY = 1440 * MINUTE

/**
 * The VTIMEZONE of a zone, from this runtime's own offsets: yearly rules from 1970 where they fit every change of the
 * next ten years (Outlook wants those), else each change by its date. Calendars need it because few know every zone.
 */
export const timeZoneComponent = (zone: Zone, from: Instant): Component => {
  // Two days back, so that an event of the first evening lies after the start wherever on earth.
  const start = from - 2 * DAY
  const changes = clockChanges(zone, start, start + YEARS * 366 * DAY)
  const observances = yearlyObservances(changes) ?? datedObservances(minutesAheadOfUtc(zone, start), changes)
  return ['vtimezone', [['tzid', {}, 'text', zone]], observances]
}

const yearlyObservances = (changes: readonly ClockChange[]): readonly Component[] | undefined => {
  const [one, other] = [changes.filter(isForward), changes.filter((change) => !isForward(change))]
  // Ten years hold nine to eleven changes each way when the rule holds throughout.
  if (one.length < YEARS - 1 || other.length < YEARS - 1) return undefined
  const rules = [yearlyRule(one), yearlyRule(other)]
  return rules[0] && rules[1] ? [rules[0], rules[1]] : undefined
}

const yearlyRule = (changes: readonly ClockChange[]): Component | undefined => {
  const walls = changes.map(wallBefore)
  const [first] = changes
  const [wall] = walls
  if (!first || !wall) return undefined
  const { before, after } = first
  const month = monthOf(wall.date)
  const weekday = weekdayOf(wall.date)
  const isSame = walls.every(
    ({ date, time }, index) =>
      time === wall.time &&
      monthOf(date) === month &&
      weekdayOf(date) === weekday &&
      changes[index]?.before === before &&
      changes[index]?.after === after &&
      Number(date.slice(0, 4)) === Number(wall.date.slice(0, 4)) + index,
  )
  const ordinal = [1, 2, 3, 4, -1].find((nth) => walls.every(({ date }) => isNth(date, nth)))
  if (!isSame || ordinal === undefined) return undefined
  return observance(first, `${nthWeekday(1970, month, weekday, ordinal)}T${wall.time}:00`, [
    ['rrule', {}, 'recur', { freq: 'YEARLY', bymonth: month, byday: `${ordinal}${weekday}` }],
  ])
}

const datedObservances = (offset: number, changes: readonly ClockChange[]): readonly Component[] => {
  const least = Math.min(offset, ...changes.map(({ after }) => after))
  const initial = observance(
    { before: offset, after: offset },
    '1970-01-01T00:00:00',
    [],
    offset > least ? 'daylight' : 'standard',
  )
  const kinds = [...new Set(changes.map(({ before, after }) => `${before}>${after}`))]
  const dated = kinds.flatMap((kind) => {
    const same = changes.filter(({ before, after }) => `${before}>${after}` === kind)
    // The first one as well: ical.js (Thunderbird) does not count DTSTART once there is an RDATE.
    const dates = same.map((change): Property => ['rdate', {}, 'date-time', wallText(change)])
    return same.slice(0, 1).map((first) => observance(first, wallText(first), dates))
  })
  return [initial, ...dated]
}

const observance = (
  change: Pick<ClockChange, 'before' | 'after'>,
  start: string,
  recurrence: readonly Property[],
  kind = isForward(change) ? 'daylight' : 'standard',
): Component => [
  kind,
  [
    ['dtstart', {}, 'date-time', start],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(change.before)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(change.after)],
    ...recurrence,
  ],
  [],
]

const isForward = ({ before, after }: Pick<ClockChange, 'before' | 'after'>): boolean => after > before

/** A change is written as the wall showed it under the old offset. */
const wallText = ({ instant, before }: ClockChange): string => isoUtc(instant + before * MINUTE).slice(0, -1)

const wallBefore = (change: ClockChange): { date: EveningDate; time: string } => {
  const text = wallText(change)
  return { date: text.slice(0, 10) as EveningDate, time: text.slice(11, 16) }
}

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${wallTimeFromMinutes(Math.abs(minutes))}`

const monthOf = (date: EveningDate): number => Number(date.slice(5, 7))

/** Whether a date is the nth of its weekday in its month; -1 is the last. */
const isNth = (date: EveningDate, nth: number): boolean =>
  nth === -1 ? monthOf(addEvenings(date, 7)) !== monthOf(date) : Math.ceil(Number(date.slice(8)) / 7) === nth

const nthWeekday = (year: number, month: number, weekday: Weekday, nth: number): EveningDate => {
  const first = `${year}-${String(month).padStart(2, '0')}-01` as EveningDate
  const days = Array.from({ length: 31 }, (_, index) => addEvenings(first, index))
  const found = days.find(
    (date) => monthOf(date) === month && weekdayOf(date) === weekday && isNth(date, nth),
  )
  return found ?? first
}
