import type { Weekday } from '../evening/evening-date'
import { WEEKDAYS } from '../evening/evening-date'
import type { Weekly } from './calendar-event'
import type { CalendarLedger, LedgerEntry } from './calendar-ledger'
import { PRODUCT } from './calendar-text'
import { momentFrom } from './event-moment'
import { planIdIn } from './event-uid'
import type { Component } from './ical'
import { propertyOf, readCalendar, textOf, valueOf } from './ical'
import { byUid, contentOf } from './stamped-events'

/** What an earlier calendar file of ours tells: whose it is and what it held. */
export interface EarlierCalendar {
  readonly planId: string
  readonly ledger: CalendarLedger
}

/** Reads a calendar file that Evenfall wrote; undefined for anything else. */
export const ledgerFromCalendar = (text: string): EarlierCalendar | undefined => {
  const calendar = readCalendar(text)
  if (!calendar || !textOf(calendar, 'prodid')?.startsWith(PRODUCT)) return undefined
  const events = calendar[2].filter(([name]) => name === 'vevent')
  const groups = byUid(events, (event) => textOf(event, 'uid') ?? '')
  const planId = groups.map(([uid]) => planIdIn(uid)).find((id) => id !== undefined)
  if (planId === undefined) return undefined
  return { planId, ledger: { entries: groups.flatMap(([uid, same]) => entryOf(uid, same)) } }
}

const entryOf = (uid: string, events: readonly [Component, ...Component[]]): LedgerEntry[] => {
  const [first] = events
  const sequence = valueOf(first, 'sequence')
  const stamp = momentOf(first, 'dtstamp')
  const start = momentOf(first, 'dtstart')
  const end = momentOf(first, 'dtend')
  if (!start || !end || !stamp || !('instant' in stamp) || typeof sequence !== 'number') return []
  const weekly = weeklyOf(first)
  const cancelled = textOf(first, 'status') === 'CANCELLED'
  const last = { start, end, ...(weekly ? { weekly } : {}), ...(cancelled ? { cancelled } : {}) }
  return [{ uid, hash: contentOf(events), sequence, stamp: stamp.instant, last }]
}

const weeklyOf = (event: Component): Weekly | undefined => {
  const rule = valueOf(event, 'rrule')
  if (typeof rule !== 'object') return undefined
  const weekday = WEEKDAYS.find((one): one is Weekday => one === rule.byday)
  const until = Date.parse(String(rule.until))
  return weekday && { weekday, ...(Number.isNaN(until) ? {} : { until }) }
}

const momentOf = (component: Component, name: string) => {
  const property = propertyOf(component, name)
  return property && momentFrom(property)
}
