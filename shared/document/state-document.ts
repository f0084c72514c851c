import * as z from 'zod'
import { NO_CALENDARS } from '../calendar/calendar-state'
import { EMPTY_LEDGER } from '../reminders/ledger'
import { calendarState } from './calendar-parts'
import type { DocumentKind } from './opened'
import { eveningDate, instant, stepId } from './parts'

const schema = z.object({
  version: z.literal(1),
  reminders: z.object({
    lookedAt: instant.nullable(),
    handled: z.record(
      z.string().max(200),
      z.strictObject({
        evening: eveningDate,
        step: stepId,
        rung: z.enum(['heads_up', 'moment', 'repeat_1', 'repeat_2', 'repeat_3', 'snooze']),
        dueAt: instant,
        handledAt: instant,
        delivery: z.enum(['shown', 'caught_up', 'too_late', 'app_was_off']),
      }),
    ),
    snoozes: z.array(
      z.strictObject({ evening: eveningDate, step: stepId, askedAt: instant, until: instant }),
    ),
  }),
  calendar: calendarState,
})

/** What Evenfall remembers of its own doings: reminders handled, snoozes promised, calendars written. */
export type StateDocument = z.infer<typeof schema>

/** `state.json`. */
export const stateKind: DocumentKind<StateDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({
    version: 1,
    reminders: { ...EMPTY_LEDGER, handled: {}, snoozes: [] },
    calendar: NO_CALENDARS,
  }),
}
