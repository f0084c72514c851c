import * as z from 'zod'
import type { CalendarChoices } from '../calendar/calendar-choices'
import type { CalendarLedger } from '../calendar/calendar-ledger'
import type { CalendarState } from '../calendar/calendar-state'
import { NO_CALENDARS } from '../calendar/calendar-state'
import type { Weekday } from '../evening/evening-date'
import { WEEKDAYS } from '../evening/evening-date'
import { eveningDate, instant, stepId, wallTime, zone } from './parts'

const LONGEST_TEXT = 2000
const text = z.string().max(LONGEST_TEXT)

/** What the user wants in their calendar. */
export const calendarChoices: z.ZodType<CalendarChoices> = z.strictObject({
  weeks: z.number().int().min(1).max(520).nullable(),
  without: z.array(stepId).max(40),
  shape: z.enum(['steps', 'block']),
  alarm: z.number().int().min(0).max(120).nullable(),
  oneOffs: z.boolean().default(true),
  neutral: z.boolean(),
})

const moment = z.union([
  z.strictObject({ date: eveningDate, time: wallTime, zone }),
  z.strictObject({ instant: z.number().int() }),
])

const ledger: z.ZodType<CalendarLedger> = z.strictObject({
  entries: z.array(
    z.strictObject({
      uid: text,
      hash: text,
      sequence: z.number().int().min(0),
      stamp: instant,
      last: z.strictObject({
        start: moment,
        end: moment,
        weekly: z
          .strictObject({
            weekday: z.enum(WEEKDAYS as readonly [Weekday, ...Weekday[]]),
            until: z.number().int().exactOptional(),
          })
          .exactOptional(),
        cancelled: z.boolean().exactOptional(),
      }),
    }),
  ),
})

const state: z.ZodType<CalendarState> = z.strictObject({
  ledgers: z.strictObject({ saved: ledger, tonight: ledger, kept: ledger, server: ledger }),
  keptFile: z.strictObject({ path: z.string().max(4096), writtenAt: instant }).nullable(),
  server: z
    .strictObject({
      address: text,
      user: text,
      password: z.string().max(10_000).nullable(),
      calendarUrl: text,
      objects: z.array(
        z.strictObject({
          uid: text,
          etag: text,
          hash: text,
          mark: text,
          leftAlone: text.exactOptional(),
        }),
      ),
      syncedAt: instant.nullable(),
    })
    .nullable(),
})

/** What is remembered of the calendars that were written. */
export const calendarState = state.default(NO_CALENDARS)
