import type { Instant } from '../evening/instant'
import type { Language } from '../languages/language'
import type { EveningPlan } from '../planner/evening-plan'
import type { CalendarLedger } from './calendar-ledger'
import { EMPTY_CALENDAR_LEDGER, stampEvents } from './calendar-ledger'
import { calendarText } from './calendar-text'
import { eventTexts } from './event-texts'
import type { WrittenCalendar } from './routine-calendar'
import { placedSteps } from './usual-night'
import { singleEvent } from './weekly-series'

/** One evening's plan as a calendar. */
export interface EveningCalendarRequest {
  readonly plan: EveningPlan
  readonly planId: string
  readonly language: Language
  /** Whether titles and descriptions say nothing about health. */
  readonly neutral: boolean
  /** What earlier files of single evenings held; not the ledger of the whole routine. */
  readonly ledger?: CalendarLedger
  readonly writtenAt: Instant
}

/** Writes one evening's plan as an iCalendar file: an event for each step that has a place. */
export const eveningCalendar = (request: EveningCalendarRequest): WrittenCalendar => {
  const { plan, planId, language, neutral, ledger = EMPTY_CALENDAR_LEDGER, writtenAt } = request
  const texts = eventTexts(language, neutral)
  const events = placedSteps(plan).map((placed) => singleEvent(planId, plan, placed, texts))
  const written = stampEvents(events, ledger, writtenAt)
  return {
    text: calendarText({ events: written.components, zone: plan.zone, from: plan.bedtime, language }),
    ledger: written.ledger,
  }
}
