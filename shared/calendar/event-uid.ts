import type { EveningDate, Weekday } from '../evening/evening-date'
import { parseEveningDate, WEEKDAYS } from '../evening/evening-date'
import { isBuiltInStepId, parseStepId, type StepId } from '../routine/step'

/** What an event of an evening is about: a step, or the whole evening in one. */
export type EventId = StepId | 'evening'

const END = '@evenfall.invalid'

/**
 * The name a calendar knows a step by, for ever: of a weekday's series, or of one dated evening.
 *
 * @example eventUid('a1b2', 'warm_bath', 'SA') // 'evenfall-a1b2-warm_bath-SA@evenfall.invalid'
 */
export const eventUid = (planId: string, event: EventId, evening: Weekday | EveningDate): string =>
  `evenfall-${planId}-${event}-${evening}${END}`

/** The weekday or date of the evening a UID of this plan belongs to, and its event; undefined for other UIDs. */
export const readUid = (
  planId: string,
  uid: string,
): { readonly event: EventId; readonly evening: Weekday | EveningDate } | undefined => {
  const start = `evenfall-${planId}-`
  if (!uid.startsWith(start) || !uid.endsWith(END)) return undefined
  const match = /^(.+?)-(\d{4}-\d\d-\d\d|[A-Z]{2})$/.exec(uid.slice(start.length, -END.length))
  if (!match?.[1] || !match[2]) return undefined
  const evening = WEEKDAYS.find((weekday) => weekday === match[2]) ?? parseEveningDate(match[2])
  const event = match[1] === 'evening' ? match[1] : parseStepId(match[1])
  return evening === undefined || event === undefined ? undefined : { event, evening }
}

/** The plan id in a UID of a built-in step or a whole evening; undefined for other UIDs. */
export const planIdIn = (uid: string): string | undefined => {
  const planId = /^evenfall-([A-Za-z0-9-]{1,64})-[a-z_0-9]+-(?:[A-Z]{2}|\d{4}-\d\d-\d\d)@/.exec(uid)?.[1]
  const event = planId && readUid(planId, uid)?.event
  // A step of the user's own may hold a hyphen, so where its name begins is not sure.
  return event === 'evening' || isBuiltInStepId(event ?? '') ? planId : undefined
}
