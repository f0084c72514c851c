import type { StepId } from '../routine/step'

/** What the user wants in their calendar, and how. */
export interface CalendarChoices {
  /** How many weeks a saved file covers; null when it goes on without an end. */
  readonly weeks: number | null
  /** Steps that stay out of the calendar. */
  readonly without: readonly StepId[]
  /** An event for each step, or one for the whole evening with the steps in its description. */
  readonly shape: 'steps' | 'block'
  /** Minutes before its start at which an event rings; null for no alarm. */
  readonly alarm: number | null
  /** Whether evenings that differ just once are in it as they will be; without, as their weekday usually is. */
  readonly oneOffs: boolean
  /** Whether titles and descriptions say nothing about health. */
  readonly neutral: boolean
}

/** How a calendar looks until the user says otherwise: every step, for ever, ringing when it is time. */
export const USUAL_CHOICES: CalendarChoices = {
  weeks: null,
  without: [],
  shape: 'steps',
  alarm: 0,
  oneOffs: true,
  neutral: false,
}
