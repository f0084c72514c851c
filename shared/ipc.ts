import type * as z from 'zod'
import { CALENDAR_REQUESTS, type CalendarReplies } from './ipc/calendars'
import { DATA_REQUESTS, type DataReplies } from './ipc/data'
import { HEALTH_REQUESTS, type HealthReplies } from './ipc/health'
import { INSIGHT_REQUESTS, type InsightReplies } from './ipc/insights'
import { LOG_REQUESTS, type LogReplies } from './ipc/log'
import { PLAN_REQUESTS, type PlanReplies } from './ipc/plan'
import { REMINDER_REQUESTS, type ReminderReplies } from './ipc/reminders'
import { SHELL_REQUESTS, type ShellReplies } from './ipc/shell'
import { WEEK_REQUESTS, type WeekReplies } from './ipc/week'
import type { EveningView } from './view'

/**
 * What the window may ask for, each with the shape of its argument: the one map, in parts by area. A new request starts
 * with a line in its area.
 */
export const REQUESTS = {
  ...SHELL_REQUESTS,
  ...WEEK_REQUESTS,
  ...PLAN_REQUESTS,
  ...HEALTH_REQUESTS,
  ...LOG_REQUESTS,
  ...INSIGHT_REQUESTS,
  ...REMINDER_REQUESTS,
  ...CALENDAR_REQUESTS,
  ...DATA_REQUESTS,
} as const

/** The name of a request. */
export type RequestName = keyof typeof REQUESTS

/** What a request carries. */
export type Argument<Name extends RequestName> = z.infer<(typeof REQUESTS)[Name]>

/** What each request is answered with. */
export interface Replies
  extends ShellReplies,
    WeekReplies,
    PlanReplies,
    HealthReplies,
    LogReplies,
    InsightReplies,
    ReminderReplies,
    CalendarReplies,
    DataReplies {}

/** What the preload script gives the window. */
export interface EvenfallBridge {
  ask<Name extends RequestName>(name: Name, argument: Argument<Name>): Promise<Replies[Name]>
  /** Called with every fresh view; the returned function stops it. */
  onView(listener: (view: EveningView) => void): () => void
}
