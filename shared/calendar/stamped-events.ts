import type { Instant } from '../evening/instant'
import type { CalendarEvent } from './calendar-event'
import { eventComponent, withoutStamp } from './calendar-event'
import type { CalendarLedger, LedgerEntry } from './calendar-ledger'
import { contentHash } from './content-hash'
import type { Component } from './ical'
import { writeComponent } from './ical'

/** Events by their UID, in the order each UID first comes up; a series comes before its changed nights. */
export const byUid = <Event>(
  events: readonly Event[],
  uidOf: (event: Event) => string,
): [uid: string, same: readonly [Event, ...Event[]]][] => {
  const found = new Map<string, [Event, ...Event[]]>()
  for (const event of events) {
    const same = found.get(uidOf(event))
    if (same) same.push(event)
    else found.set(uidOf(event), [event])
  }
  return [...found]
}

/** Names the content of the components that share a UID. */
export const contentOf = (components: readonly Component[]): string =>
  contentHash(components.map((component) => writeComponent(withoutStamp(component))).join(''))

/** Names what events that share a UID hold, whatever their sequence and stamp. */
export const hashOf = (same: readonly CalendarEvent[]): string =>
  contentOf(same.map((event) => eventComponent(event, { sequence: 0, stamp: 0 })))

/**
 * Writes events with the sequence and stamp they deserve: kept while the content of their UID is unchanged, else one
 * higher and `writtenAt`.
 */
export const stampEvents = (
  events: readonly CalendarEvent[],
  ledger: CalendarLedger,
  writtenAt: Instant,
): { readonly components: readonly Component[]; readonly ledger: CalendarLedger } => {
  const known = new Map(ledger.entries.map((entry) => [entry.uid, entry]))
  const stamped = byUid(events, ({ uid }) => uid).map(([uid, same]) => {
    const before = known.get(uid)
    const hash = hashOf(same)
    const { sequence, stamp } =
      before?.hash === hash
        ? before
        : { sequence: before ? before.sequence + 1 : 0, stamp: Math.floor(writtenAt / 1000) * 1000 }
    const components = same.map((event) => eventComponent(event, { sequence, stamp }))
    return { components, entry: { uid, hash, sequence, stamp, last: lastOf(same[0]) } }
  })
  return {
    components: stamped.flatMap(({ components }) => components),
    ledger: { entries: stamped.map(({ entry }) => entry) },
  }
}

const lastOf = ({ start, end, weekly, cancelled }: LedgerEntry['last']): LedgerEntry['last'] => ({
  start,
  end,
  ...(weekly ? { weekly } : {}),
  ...(cancelled ? { cancelled } : {}),
})
