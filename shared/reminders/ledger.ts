import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { StepId } from '../routine/step'

/** The rungs of the ladder of one step: a heads-up, the moment itself, repeats, and what a snooze promised. */
export type Rung = 'heads_up' | 'moment' | 'repeat_1' | 'repeat_2' | 'repeat_3' | 'snooze'

/** Names one reminder for ever: `2026-11-22/magnesium/moment/1795381200000`. */
export type ReminderKey = string & { readonly reminderKey: unique symbol }

/** One reminder that may ring. */
export interface Reminder {
  readonly key: ReminderKey
  readonly evening: EveningDate
  readonly step: StepId
  readonly rung: Rung
  readonly dueAt: Instant
  /** After this it makes no sense any more and is not shown. */
  readonly usefulUntil: Instant
}

/** How a reminder that fell due went: shown by itself, in a catch-up notice, too late to show, or while not running. */
export type Delivery = 'shown' | 'caught_up' | 'too_late' | 'app_was_off'

/** What the ledger remembers of a reminder. */
export interface Remembered {
  readonly evening: EveningDate
  readonly step: StepId
  readonly rung: Rung
  readonly dueAt: Instant
  readonly handledAt: Instant
  readonly delivery: Delivery
}

/** "Remind me again at": one per step and evening, the last one counts. */
export interface SnoozePromise {
  readonly evening: EveningDate
  readonly step: StepId
  readonly askedAt: Instant
  readonly until: Instant
}

/** Everything remembered about reminders, so that a restart never rings twice. */
export interface ReminderLedger {
  /** Up to when reminders were looked at; null before the first time. */
  readonly lookedAt: Instant | null
  readonly handled: Readonly<Record<string, Remembered>>
  readonly snoozes: readonly SnoozePromise[]
}

/** A ledger in which nothing happened yet. */
export const EMPTY_LEDGER: ReminderLedger = { lookedAt: null, handled: {}, snoozes: [] }

/**
 * The one name of a reminder. `madeFor` is the step's planned start, or the moment a snooze was asked for: a clock
 * that is set back names the same reminder again and so stays quiet, a step the user moved gets a new one.
 */
export const reminderKey = (evening: EveningDate, step: StepId, rung: Rung, madeFor: Instant): ReminderKey =>
  [evening, step, rung, madeFor].join('/') as ReminderKey

/** The ledger with these reminders remembered as handled at `handledAt`, and looked at up to then. */
export const remember = (
  ledger: ReminderLedger,
  deliveries: readonly { readonly reminder: Reminder; readonly delivery: Delivery }[],
  handledAt: Instant,
): ReminderLedger => ({
  ...ledger,
  lookedAt: handledAt,
  handled: {
    ...ledger.handled,
    ...Object.fromEntries(
      deliveries.map(({ reminder: { key, evening, step, rung, dueAt }, delivery }) => [
        key,
        { evening, step, rung, dueAt, handledAt, delivery },
      ]),
    ),
  },
})

/** The ledger with a snooze promised; an earlier promise for the same step and evening is replaced. */
export const promise = (ledger: ReminderLedger, snooze: SnoozePromise): ReminderLedger => ({
  ...ledger,
  snoozes: [
    ...ledger.snoozes.filter((one) => one.evening !== snooze.evening || one.step !== snooze.step),
    snooze,
  ],
})

/** The ledger without anything from before an evening, so that it stays small over the years. */
export const forgetBefore = (ledger: ReminderLedger, evening: EveningDate): ReminderLedger => ({
  ...ledger,
  handled: Object.fromEntries(Object.entries(ledger.handled).filter(([, one]) => one.evening >= evening)),
  snoozes: ledger.snoozes.filter((one) => one.evening >= evening),
})
