import type { WallTime } from '../evening/wall-time'
import type { StepId } from '../routine/step'

/** The sounds a reminder may make; each but `none` is a file of ours. */
export const REMINDER_SOUNDS = ['none', 'soft', 'bell', 'wood'] as const

/** One of them. */
export type ReminderSound = (typeof REMINDER_SOUNDS)[number]

/** Repeats come at least and at most so many minutes apart (design choice). */
export const MINUTES_BETWEEN_REPEATS = { least: 5, most: 30 } as const

/** How the user wants to be reminded. */
export interface ReminderSettings {
  /** Whether the bath is announced ten minutes ahead. */
  readonly headsUp: boolean
  /** How often a `do` step that nobody answered is reminded of again. */
  readonly repeats: 0 | 1 | 2 | 3
  /** Minutes between a reminder and its repeats, {@link MINUTES_BETWEEN_REPEATS}. */
  readonly minutesBetween: number
  /** Steps that are reminded of once and not again. */
  readonly withoutRepeats: readonly StepId[]
  /** Steps that are not reminded of at all. */
  readonly withoutReminder: readonly StepId[]
  /** From this time until the evening ends at noon, reminders make no sound; null for never. */
  readonly quietFrom: WallTime | null
  /** `private` never names the step; `system` does, except where the system hides what notifications say. */
  readonly wording: 'system' | 'full' | 'private'
  readonly sound: ReminderSound
}

/** How reminders are until the user says otherwise: every ten minutes at most three times (design choices). */
export const USUAL_REMINDERS: ReminderSettings = {
  headsUp: true,
  repeats: 3,
  minutesBetween: 10,
  withoutRepeats: [],
  withoutReminder: [],
  quietFrom: null,
  wording: 'system',
  sound: 'soft',
}
