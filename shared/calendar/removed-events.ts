import type { EveningDate, Weekday } from '../evening/evening-date'
import { addEvenings, eveningsBetween, eveningsFrom, WEEKDAYS, weekdayOf } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import { MINUTE } from '../evening/instant'
import type { CalendarEvent } from './calendar-event'
import type { CalendarLedger, LedgerEntry } from './calendar-ledger'
import type { LocalMoment } from './event-moment'
import { daysLater, instantOf } from './event-moment'
import { readUid } from './event-uid'
import type { EventMaker } from './placed-event'

/** A removed series is told about for a year, so that calendars imported rarely hear of it too. */
const TOLD_FOR = 366 * 1440 * MINUTE

/** What is needed to tell calendars about events that are no longer there. */
export interface Removal {
  readonly planId: string
  readonly ledger: CalendarLedger
  /** UIDs that are still there. */
  readonly kept: ReadonlySet<string>
  /** Evenings before this one stay in the calendar. */
  readonly from: EveningDate
  readonly maker: EventMaker
  readonly writtenAt: Instant
}

/**
 * Events that take back what an earlier file held: a series ends at its last evening before `from`, or is cancelled
 * when it has none, like single events still to come. No calendar removes an event because a file lacks it.
 */
export const removedEvents = ({ planId, ledger, kept, from, maker, writtenAt }: Removal): CalendarEvent[] =>
  ledger.entries.flatMap((entry): CalendarEvent[] => {
    const known = readUid(planId, entry.uid)
    if (!known || kept.has(entry.uid)) return []
    const { start, end, weekly } = entry.last
    const base = { uid: entry.uid, start, end, ...maker.faceOf(known.event) }
    const weekday = WEEKDAYS.find((one) => one === known.evening)
    if (weekday === undefined || !weekly || 'instant' in start) {
      return known.evening >= from ? [{ ...base, cancelled: true }] : []
    }
    if (writtenAt - entry.stamp > TOLD_FOR && hasEnded(entry, from)) return []
    const until = lastStartBefore(from, weekday, start)
    if (until === undefined || entry.last.cancelled) return [{ ...base, weekly, cancelled: true }]
    return [{ ...base, weekly: { ...weekly, until: Math.min(until, weekly.until ?? until) } }]
  })

const hasEnded = ({ last }: LedgerEntry, from: EveningDate): boolean =>
  last.cancelled === true ||
  (last.weekly?.until !== undefined && last.weekly.until < Date.parse(`${from}T00:00:00Z`))

/** The first evening of a series; undefined when its start is not one of that weekday. */
export const firstEveningOf = (weekday: Weekday, start: LocalMoment): EveningDate | undefined =>
  // After midnight the first start lies a day after its evening, an early last caffeine may lie a day before.
  eveningsFrom(addEvenings(start.date, -1), addEvenings(start.date, 1)).find(
    (evening) => weekdayOf(evening) === weekday,
  )

/** The start of a series' last evening before `from`; undefined when the series has none. */
const lastStartBefore = (from: EveningDate, weekday: Weekday, start: LocalMoment): Instant | undefined => {
  const first = firstEveningOf(weekday, start)
  const weeks = first === undefined ? 0 : Math.ceil(eveningsBetween(first, from) / 7)
  return weeks <= 0 ? undefined : instantOf(daysLater(start, (weeks - 1) * 7))
}
