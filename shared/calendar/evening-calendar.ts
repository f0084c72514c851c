import type { Instant } from '../evening/instant'
import type { EveningPlan } from '../planner/evening-plan'
import type { CalendarLedger } from './calendar-ledger'
import { EMPTY_CALENDAR_LEDGER } from './calendar-ledger'
import { calendarText } from './calendar-text'
import type { EventWishes } from './placed-event'
import { eventMaker } from './placed-event'
import type { WrittenCalendar } from './routine-calendar'
import { stampEvents } from './stamped-events'
import { singleEvent } from './weekly-series'

/** One evening's plan as a calendar. */
export interface EveningCalendarRequest extends EventWishes {
  readonly plan: EveningPlan
  readonly planId: string
  /** What earlier files of single evenings held; not the ledger of the whole routine. */
  readonly ledger?: CalendarLedger
  readonly writtenAt: Instant
}

/** Writes one evening's plan as an iCalendar file: an event for each step that has a place. */
export const eveningCalendar = (
  request: EveningCalendarRequest,
): Pick<WrittenCalendar, 'text' | 'ledger'> => {
  const { plan, planId, language, ledger = EMPTY_CALENDAR_LEDGER, writtenAt } = request
  const events = eventMaker(request)
    .of(plan)
    .map((placed) => singleEvent(planId, plan, placed))
  const written = stampEvents(events, ledger, writtenAt)
  return {
    text: calendarText({ events: written.components, zone: plan.zone, from: plan.bedtime, language }),
    ledger: written.ledger,
  }
}
