import * as z from 'zod'
import { NO_CALENDARS } from '../calendar/calendar-state'
import type { PlannedNights } from '../planner/planned-night'
import type { ReminderLedger } from '../reminders/ledger'
import { DELAYS, DELIVERIES, EMPTY_LEDGER, RUNGS } from '../reminders/ledger'
import { NOTIFICATION_ACTIONS } from '../reminders/on-screen'
import { calendarState } from './calendar-parts'
import type { DocumentKind } from './opened'
import { eveningDate, instant, stepId, zone } from './parts'

const ofEvening = { evening: eveningDate, step: stepId }

const ledger: z.ZodType<ReminderLedger> = z.object({
  lookedAt: instant.nullable(),
  handled: z.record(
    z.string().max(200),
    z.strictObject({
      ...ofEvening,
      rung: z.enum(RUNGS),
      dueAt: instant,
      handledAt: instant,
      delivery: z.enum(DELIVERIES),
      delayedBy: z.enum(DELAYS).exactOptional(),
      deliveredAt: instant.exactOptional(),
      seenAt: instant.exactOptional(),
    }),
  ),
  snoozes: z.array(z.strictObject({ ...ofEvening, askedAt: instant, until: instant })),
  onScreen: z
    .array(
      z.strictObject({
        key: z.string().max(200),
        about: z.array(z.strictObject(ofEvening)).max(100),
        actions: z.array(z.enum(NOTIFICATION_ACTIONS)),
        until: instant,
        mark: z.string().max(500).nullable(),
      }),
    )
    .default([]),
  runs: z.array(z.strictObject({ from: instant, until: instant })).default([]),
})

const planned: z.ZodType<PlannedNights> = z.record(
  eveningDate,
  z.strictObject({
    zone,
    bedtime: instant,
    wake: instant,
    steps: z
      .array(
        z.strictObject({
          id: stepId,
          start: instant.nullable(),
          window: z.tuple([instant, instant]).readonly(),
        }),
      )
      .max(100),
  }),
)

const schema = z.object({
  version: z.literal(1),
  reminders: ledger,
  calendar: calendarState,
  planned: planned.default({}),
})

/** What Evenfall remembers of its own doings: reminders handled, snoozes promised, calendars written, evenings planned. */
export type StateDocument = z.infer<typeof schema>

/** `state.json`. */
export const stateKind: DocumentKind<StateDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({
    version: 1,
    reminders: EMPTY_LEDGER,
    calendar: NO_CALENDARS,
    planned: {},
  }),
}
