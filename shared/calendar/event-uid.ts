import type { EveningDate, Weekday } from '../evening/evening-date'
import { parseEveningDate, WEEKDAYS } from '../evening/evening-date'
import type { StepId } from '../routine/step'

const END = '@evenfall.invalid'

/**
 * The name a calendar knows a step by, for ever: of a weekday's series, or of one dated evening.
 *
 * @example eventUid('a1b2', 'warm_bath', 'SA') // 'evenfall-a1b2-warm_bath-SA@evenfall.invalid'
 */
export const eventUid = (planId: string, step: StepId, evening: Weekday | EveningDate): string =>
  `evenfall-${planId}-${step}-${evening}${END}`

/** The weekday or date of the evening a UID of this plan belongs to, and its step; undefined for other UIDs. */
export const readUid = (
  planId: string,
  uid: string,
): { readonly step: string; readonly evening: Weekday | EveningDate } | undefined => {
  const start = `evenfall-${planId}-`
  if (!uid.startsWith(start) || !uid.endsWith(END)) return undefined
  const match = /^(.+?)-(\d{4}-\d\d-\d\d|[A-Z]{2})$/.exec(uid.slice(start.length, -END.length))
  if (!match?.[1] || !match[2]) return undefined
  const evening = WEEKDAYS.find((weekday) => weekday === match[2]) ?? parseEveningDate(match[2])
  return evening === undefined ? undefined : { step: match[1], evening }
}

/** The plan id in a UID of lights out, which every evening has; undefined for other UIDs. */
export const planIdIn = (uid: string): string | undefined =>
  /^evenfall-([A-Za-z0-9-]{1,64})-lights_out-(?:[A-Z]{2}|\d{4}-\d\d-\d\d)@evenfall\.invalid$/.exec(uid)?.[1]
