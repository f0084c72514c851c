import * as z from 'zod'
import { checkIn, glasses, skipReason } from '../document/log-document'
import { eveningDate, instant, stepId } from '../document/parts'
import { DRINK_KINDS } from '../log/log-event'
import type { LoggedEvening } from '../log/log-view'
import { SNOOZES } from '../reminders/snooze'
import type { Carried, Recorded, Undone } from './answers'

/** What the user tells about a step. */
const told = {
  answer: z.enum(['done', 'skipped']),
  /** Now, unless said otherwise. */
  happenedAt: instant.exactOptional(),
  reason: skipReason.exactOptional(),
  note: z.string().max(500).exactOptional(),
  amountMilligrams: z.number().min(1).max(5000).exactOptional(),
  /** Said after a warning about this dose was read. */
  knowing: z.literal(true).exactOptional(),
}

/** What happened in evenings: answers, drinks, nights, and their history. */
export const LOG_REQUESTS = {
  /** Says what happened with a step, now or in an earlier evening; `extra`: once more, besides the plan. */
  answer: z.strictObject({
    evening: eveningDate,
    step: stepId,
    extra: z.literal(true).exactOptional(),
    ...told,
  }),
  /** The same from where nothing can be read: a dose that needs a look opens the window with that question. */
  answerElsewhere: z.strictObject({
    evening: eveningDate,
    step: stepId,
    answer: z.enum(['done', 'skipped']),
  }),
  /** The dose that waited to be read about was saved or let go. */
  leaveDose: z.undefined(),
  /** Puts another entry in place of the one with this id; what stood before stays in the history. */
  correct: z.strictObject({ evening: eveningDate, id: z.uuid(), ...told }),
  /** Takes back the line with this id: an entry, a correction, a drink, or an undo. */
  undo: z.strictObject({ evening: eveningDate, id: z.uuid() }),
  snooze: z.strictObject({
    evening: eveningDate,
    step: stepId,
    minutes: z.literal([...SNOOZES, 'last_moment']),
  }),
  drank: z.strictObject({
    kind: z.enum(DRINK_KINDS),
    milligrams: z.number().int().min(1).max(1000),
    drankAt: instant.exactOptional(),
  }),
  drankAlcohol: z.strictObject({ glasses, drankAt: instant.exactOptional() }),
  /** Tells how the night after an evening went; takes the place of what was told before. */
  checkIn: z.strictObject({ evening: eveningDate, checkIn }),
  /** The last thirty evenings as they stand, with their history. */
  log: z.undefined(),
  /** One evening as it stands, however long ago, with its history. */
  loggedEvening: z.strictObject({ evening: eveningDate }),
} as const

/** What {@link LOG_REQUESTS} are answered with. */
export interface LogReplies {
  answer: Recorded
  answerElsewhere: Recorded
  leaveDose: Carried
  correct: Recorded
  undo: Undone
  snooze: Carried
  drank: Recorded
  drankAlcohol: Recorded
  checkIn: Recorded
  log: readonly LoggedEvening[]
  loggedEvening: LoggedEvening
}
