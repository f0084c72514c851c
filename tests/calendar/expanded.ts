import ICAL from 'ical.js'

/** One occurrence as a calendar program would show it: `<uid> <start>/<end>` in UTC. */
export type Occurrence = string

/** Names an occurrence. */
export const occurrence = (uid: string, start: number, end: number): Occurrence =>
  `${uid} ${new Date(start).toISOString()}/${new Date(end).toISOString()}`

/** Every occurrence of a calendar file as ical.js (Thunderbird's reader) sees it, up to a moment, sorted. */
export const expandedByIcalJs = (text: string, until: number): Occurrence[] => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  const events = calendar.getAllSubcomponents('vevent')
  const masters = events.filter((event) => !event.hasProperty('recurrence-id'))
  return masters
    .filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED')
    .flatMap((component) => {
      const uid = String(component.getFirstPropertyValue('uid'))
      const event = new ICAL.Event(component)
      for (const other of events) {
        if (other.hasProperty('recurrence-id') && other.getFirstPropertyValue('uid') === uid) {
          event.relateException(new ICAL.Event(other))
        }
      }
      return timesOf(event, until).map(([start, end]) => occurrence(uid, start, end))
    })
    .sort()
}

const timesOf = (event: ICAL.Event, until: number): [number, number][] => {
  if (!event.isRecurring()) return [[at(event.startDate), at(event.endDate)]]
  const times: [number, number][] = []
  const iterator = event.iterator()
  for (let next = iterator.next(); next && at(next) <= until; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next)
    times.push([at(startDate), at(endDate)])
  }
  return times
}

const at = (time: ICAL.Time): number => time.toUnixTime() * 1000
