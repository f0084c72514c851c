import ICAL from 'ical.js'
import type { Instant } from '../evening/instant'
import { type TimeInZone, timeOf, timesIn } from './event-times'
import type { TimesOfFile } from './wall-of-time'

/** More starts of one rule than these are not about evenings: some fifty years of days. */
const MOST_STARTS = 20_000

interface TimeSpan {
  readonly start: Instant
  readonly end: Instant
}

/** Every time an event takes place up to `to`; undefined when that can't be told. */
export const spansOf = (event: ICAL.Component, times: TimesOfFile, to: Instant): TimeSpan[] | undefined => {
  const first = timeOf(event, 'dtstart')
  const start = first && times.instantOf(first.time, first.tzid)
  const length = start === undefined ? undefined : lengthOf(event, start, times)
  if (!first || start === undefined || length === undefined || length <= 0) return undefined
  const starts = new Set([start])
  if (!event.hasProperty('recurrence-id')) {
    for (const property of event.getAllProperties('rrule')) {
      const rule: unknown = property.getFirstValue()
      if (!(rule instanceof ICAL.Recur) || !/^(DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(rule.freq))
        return undefined
      for (const one of startsOf(rule, first, times, to)) starts.add(one)
    }
    for (const { time, tzid } of timesIn(event, 'rdate')) {
      const one = times.instantOf(time, tzid)
      if (one !== undefined) starts.add(one)
    }
    for (const { time, tzid } of timesIn(event, 'exdate')) {
      const one = times.instantOf(time, tzid)
      if (one !== undefined) starts.delete(one)
    }
  }
  return [...starts].map((one) => ({ start: one, end: one + length }))
}

const lengthOf = (event: ICAL.Component, start: Instant, times: TimesOfFile): number | undefined => {
  const last = timeOf(event, 'dtend')
  if (last) {
    const end = times.instantOf(last.time, last.tzid)
    return end === undefined ? undefined : end - start
  }
  const duration: unknown = event.getFirstPropertyValue('duration')
  return duration instanceof ICAL.Duration ? duration.toSeconds() * 1000 : undefined
}

/** The starts of a rule up to `to`. Its end is compared as a moment, for it may stand in another zone than the start. */
const startsOf = (
  rule: ICAL.Recur,
  { time, tzid }: TimeInZone,
  times: TimesOfFile,
  to: Instant,
): Instant[] => {
  const until: ICAL.Time | null = rule.until
  const endless = rule.clone()
  endless.until = null
  const last = until === null ? to : Math.min(to, endOf(until, tzid, times) ?? to)
  const starts: Instant[] = []
  const iterator = endless.iterator(time)
  for (let step = 0; step < MOST_STARTS; step += 1) {
    const next: ICAL.Time | null = iterator.next()
    if (next === null) break
    const start = times.instantOf(next, tzid)
    if (start === undefined) continue
    if (start > last) break
    starts.push(start)
  }
  return starts
}

/** The moment until which a rule holds; a date without a time means all of that day. */
const endOf = (until: ICAL.Time, tzid: string | undefined, times: TimesOfFile): Instant | undefined => {
  if (!until.isDate) return times.instantOf(until, tzid)
  const night = until.clone()
  night.isDate = false
  night.hour = 23
  night.minute = 59
  return times.instantOf(night, tzid)
}
