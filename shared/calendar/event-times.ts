import ICAL from 'ical.js'

/** A time as it stands in a calendar, and the zone named beside it. */
export interface TimeInZone {
  readonly time: ICAL.Time
  readonly tzid: string | undefined
}

/** Every time a property of an event holds; of a period, its start. */
export const timesIn = (event: ICAL.Component, name: string): TimeInZone[] =>
  event.getAllProperties(name).flatMap((property) => {
    const tzid: unknown = property.getParameter('tzid')
    return property
      .getValues()
      .map((value: unknown) => (value instanceof ICAL.Period ? value.start : value))
      .filter((value): value is ICAL.Time => value instanceof ICAL.Time)
      .map((time) => ({ time, tzid: typeof tzid === 'string' ? tzid : undefined }))
  })

/** The first of them. */
export const timeOf = (event: ICAL.Component, name: string): TimeInZone | undefined => timesIn(event, name)[0]
