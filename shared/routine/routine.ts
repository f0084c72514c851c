import type { EveningDate, Weekday } from '../evening/evening-date'
import type { WallTime } from '../evening/wall-time'
import type { StepId } from './step'

/** The wish for one night: when to be in bed and when to get up, in wall times. */
export interface Night {
  readonly bed: WallTime
  readonly wake: WallTime
}

/** One dated evening that differs from its weekday: other times, or no plan at all. */
export type EveningException =
  | { readonly evening: EveningDate; readonly skip: true }
  | ({ readonly evening: EveningDate } & Night)

/** Evenings without plans, such as a holiday or an illness; both ends included. */
export interface Pause {
  readonly from: EveningDate
  readonly to: EveningDate
}

/** Steps switched on or off; one left out is as it would be otherwise. */
export type StepSwitches = { readonly [step in StepId]?: boolean }

/** Steps switched on or off on every evening of one weekday. */
export type WeekdaySwitches = { readonly [weekday in Weekday]?: StepSwitches }

/** The user's wish for every evening. A weekday left out of `week` is a rest evening. */
export interface Routine {
  /** Random once and kept for ever, so calendars recognise this routine's events. */
  readonly planId: string
  readonly week: { readonly [weekday in Weekday]?: Night }
  readonly exceptions: readonly EveningException[]
  readonly pauses: readonly Pause[]
  /** Steps switched on or off against their default. */
  readonly steps: StepSwitches
}
