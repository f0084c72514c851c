import * as z from 'zod'
import { eveningDate } from '../document/parts'
import { reminderSettings } from '../document/settings-document'
import type { AnswerCard } from '../reminders/answer-card'
import type { StepReport } from '../reminders/reminder-report'
import { REMINDER_SOUNDS } from '../reminders/reminder-settings'
import type { Carried } from './answers'

/** How and whether reminders come. */
export const REMINDER_REQUESTS = {
  /** How the user wants to be reminded, all of it. */
  setReminders: reminderSettings,
  /** Nothing reminds for a while: an hour, until tonight's wake time, or until noon after it. Null ends a pause. */
  pauseReminders: z.strictObject({ until: z.enum(['one_hour', 'tonight', 'tomorrow']).nullable() }),
  /** What became of the reminders of an evening, step by step; empty for one without a plan. */
  reminderReport: z.strictObject({ evening: eveningDate }),
  /** What the small window asks, which was opened for one step; null when it was opened for none. */
  answerCard: z.undefined(),
  sendTestReminder: z.undefined(),
  /** Lets the user hear one of the sounds. */
  playSound: z.strictObject({ sound: z.enum(REMINDER_SOUNDS) }),
  /** Shows tonight's reminders in a minute, as a test; logs nothing. */
  startRehearsal: z.undefined(),
  stopRehearsal: z.undefined(),
} as const

/** What {@link REMINDER_REQUESTS} are answered with. */
export interface ReminderReplies {
  setReminders: Carried
  pauseReminders: Carried
  reminderReport: readonly StepReport[]
  answerCard: AnswerCard | null
  sendTestReminder: Carried
  playSound: Carried
  startRehearsal: Carried
  stopRehearsal: Carried
}
