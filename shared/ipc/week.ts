import * as z from 'zod'
import { eveningDate, night } from '../document/parts'
import { routineParts } from '../document/routine-document'
import { travelAnswer } from '../document/settings-document'
import { WEEKDAYS, type Weekday } from '../evening/evening-date'
import type { EveningPlan } from '../planner/evening-plan'
import type { SavedFile } from '../ports'
import type { WeekView } from '../week/week-of'
import type { Carried } from './answers'

const weekday = z.enum(WEEKDAYS as readonly [Weekday, ...Weekday[]])

/** Bedtimes: the week, its exceptions and pauses, and what moves it. */
export const WEEK_REQUESTS = {
  /** The week an evening lies in. */
  week: z.strictObject({ first: eveningDate }),
  /** What an evening would look like with another night and other steps; changes nothing. */
  previewNight: z.strictObject({ evening: eveningDate, night, steps: routineParts.steps }),
  /** `null` for no plan: tonight, or on this weekday every week. `weekday` drops the evening's own exception. */
  setNight: z.strictObject({
    evening: eveningDate,
    night: night.nullable(),
    scope: z.enum(['tonight', 'weekday', 'every_evening']),
  }),
  setWeekNights: z.strictObject({ weekdays: z.array(weekday).max(7), night: night.nullable() }),
  clearException: z.strictObject({ evening: eveningDate }),
  /** Adds dated exceptions, or replaces those of the same dates. */
  setExceptions: z.strictObject({ exceptions: routineParts.exceptions.max(100) }),
  /** Moves the whole week to another night, a few minutes an evening. */
  moveGradually: z.strictObject({ to: night, minutesANight: z.number().int().min(1).max(120) }),
  /** "No small steps for this clock change", named by its evening. */
  declineCoach: z.strictObject({ evening: eveningDate }),
  /** What to do with the plan in the zone the computer is in now. */
  answerTravel: z.strictObject({ answer: travelAnswer }),
  setPauses: z.strictObject({ pauses: routineParts.pauses.max(100) }),
  /** Takes back the last change of the routine. */
  undoChange: z.undefined(),
  /** Saves the week as a file to hand on; never medicines. */
  saveWeek: z.undefined(),
  /** Takes over the week of such a file. */
  openWeek: z.undefined(),
} as const

/** What came of opening a week file; a refusal says in the user's language what is wrong with it. */
export type OpenedWeek =
  | { readonly opened: 'week' | 'cancelled' }
  | { readonly opened: 'refused'; readonly sentence: string }

/** What {@link WEEK_REQUESTS} are answered with. */
export interface WeekReplies {
  week: WeekView
  previewNight: { readonly plan: EveningPlan | null }
  setNight: Carried
  setWeekNights: Carried
  clearException: Carried
  setExceptions: Carried
  moveGradually: Carried
  declineCoach: Carried
  answerTravel: Carried
  setPauses: Carried
  undoChange: Carried
  saveWeek: SavedFile
  openWeek: OpenedWeek
}
