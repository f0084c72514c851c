import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { StepId } from '../routine/step'
import type { OnScreen } from './on-screen'

/** The rungs of the ladder of one step: a heads-up, the moment itself, repeats, and what a snooze promised. */
export const RUNGS = ['heads_up', 'moment', 'repeat_1', 'repeat_2', 'repeat_3', 'snooze'] as const

/** One of them. */
export type Rung = (typeof RUNGS)[number]

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

/**
 * How a reminder that fell due went: shown by itself, in a catch-up notice, held until it may be told or there is
 * somebody to show it, too late to show, or while Evenfall was not running.
 */
export const DELIVERIES = ['shown', 'caught_up', 'held', 'too_late', 'app_was_off'] as const

/** One of them. */
export type Delivery = (typeof DELIVERIES)[number]

/**
 * What kept a reminder from being told at its moment. `asleep` is a computer that slept or whose clock was set forward,
 * which look the same.
 */
export const DELAYS = ['asleep', 'off', 'do_not_disturb', 'paused', 'no_service'] as const

/** One of them. */
export type Delay = (typeof DELAYS)[number]

/** What the ledger remembers of a reminder. */
export interface Remembered {
  readonly evening: EveningDate
  readonly step: StepId
  readonly rung: Rung
  readonly dueAt: Instant
  readonly handledAt: Instant
  readonly delivery: Delivery
  readonly delayedBy?: Delay
  /** When the notification service had taken it. */
  readonly deliveredAt?: Instant
  /** When the user first did something with its notification, if only closing it. */
  readonly seenAt?: Instant
}

/** "Remind me again at": one per step and evening, the last one counts. */
export interface SnoozePromise {
  readonly evening: EveningDate
  readonly step: StepId
  readonly askedAt: Instant
  readonly until: Instant
}

/** A time in which Evenfall was running, the computer's sleep included. */
export interface Run {
  readonly from: Instant
  readonly until: Instant
}

/** Everything remembered about reminders, so that a restart never rings twice. */
export interface ReminderLedger {
  /** Up to when reminders were looked at; null before the first time. */
  readonly lookedAt: Instant | null
  readonly handled: Readonly<Record<string, Remembered>>
  readonly snoozes: readonly SnoozePromise[]
  /** The notifications that should be on the screen. */
  readonly onScreen: readonly OnScreen[]
  /** When Evenfall was running, the last time at the end. */
  readonly runs: readonly Run[]
}

/** A ledger in which nothing happened yet. */
export const EMPTY_LEDGER: ReminderLedger = {
  lookedAt: null,
  handled: {},
  snoozes: [],
  onScreen: [],
  runs: [],
}

/** A reminder that fell due, how it is told, and what kept it from being told in time. */
export interface Told {
  readonly reminder: Reminder
  readonly delivery: Delivery
  readonly delayedBy?: Delay
}

/**
 * The one name of a reminder. `madeFor` is the step's planned start, or the moment a snooze was asked for: a clock
 * that is set back names the same reminder again and so stays quiet, a step the user moved gets a new one.
 */
export const reminderKey = (evening: EveningDate, step: StepId, rung: Rung, madeFor: Instant): ReminderKey =>
  [evening, step, rung, madeFor].join('/') as ReminderKey

/** The ledger with these reminders remembered as handled at `handledAt`, and looked at up to then. */
export const remember = (
  ledger: ReminderLedger,
  deliveries: readonly Told[],
  handledAt: Instant,
): ReminderLedger => ({
  ...ledger,
  lookedAt: handledAt,
  handled: {
    ...ledger.handled,
    ...Object.fromEntries(
      deliveries.map(({ reminder: { key, evening, step, rung, dueAt }, delivery, delayedBy }) => [
        key,
        { evening, step, rung, dueAt, handledAt, delivery, ...(delayedBy ? { delayedBy } : {}) },
      ]),
    ),
  },
})

/** The ledger in which what is remembered of some reminders is changed. */
export const amend = (
  ledger: ReminderLedger,
  change: (remembered: Remembered, key: string) => Remembered,
): ReminderLedger => ({
  ...ledger,
  handled: Object.fromEntries(Object.entries(ledger.handled).map(([key, one]) => [key, change(one, key)])),
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

/**
 * The ledger after the clock was set back to `now`: what did not ring by itself and lies ahead again has its own moment
 * still to come. What rang stays remembered, so it does not ring twice.
 */
export const forgetUntold = (ledger: ReminderLedger, now: Instant): ReminderLedger => ({
  ...ledger,
  handled: Object.fromEntries(
    Object.entries(ledger.handled).filter(([, one]) => one.dueAt <= now || one.delivery === 'shown'),
  ),
})
