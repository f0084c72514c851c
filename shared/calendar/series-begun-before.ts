import type { EveningDate } from '../evening/evening-date'
import { WEEKDAYS } from '../evening/evening-date'
import type { CalendarEvent } from './calendar-event'
import type { CalendarLedger } from './calendar-ledger'
import { readUid } from './event-uid'
import { firstEveningOf } from './removed-events'
import { hashOf } from './stamped-events'

/** Series of an earlier file, which go on as they began as long as nothing else about them changes. */
export interface BegunBefore {
  /** The first evening any of them may need to look back to; `from` without any. */
  readonly since: EveningDate
  /** The series as it began before `first`, when it still holds the very same; else undefined. */
  unchanged(
    uid: string,
    first: EveningDate,
    seriesFrom: (first: EveningDate) => CalendarEvent[],
  ): CalendarEvent[] | undefined
}

/** Looks in a ledger for the weekly series that began before `from`. */
export const seriesBegunBefore = (planId: string, ledger: CalendarLedger, from: EveningDate): BegunBefore => {
  const begun = new Map(
    ledger.entries.flatMap(({ uid, hash, last: { start, weekly } }) => {
      const known = readUid(planId, uid)
      const weekday = WEEKDAYS.find((one) => one === known?.evening)
      const first = weekday && weekly && !('instant' in start) ? firstEveningOf(weekday, start) : undefined
      return first === undefined || first >= from ? [] : [[uid, { first, hash }] as const]
    }),
  )
  return {
    since: [from, ...[...begun.values()].map(({ first }) => first)].reduce((one, other) =>
      other < one ? other : one,
    ),
    unchanged: (uid, first, seriesFrom) => {
      const before = begun.get(uid)
      if (!before || before.first >= first) return undefined
      const series = seriesFrom(before.first)
      return hashOf(series) === before.hash ? series : undefined
    },
  }
}
