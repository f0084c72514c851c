import type { BuiltInStepId, Step, StepKind, StepWindow } from './step'

const moment = (
  id: BuiltInStepId,
  kind: StepKind,
  window: StepWindow,
  usualMinutesBeforeBed: number,
): Step => ({
  id,
  kind,
  preferred: window,
  accepted: window,
  usualMinutesBeforeBed,
  durations: [0],
})

/**
 * Last caffeine. Its moment is computed from the drink (see the planner's caffeine rules), between 14 and 4 hours
 * before bed; the usual moment here is only where it falls for a 107 mg coffee (Gardiner 2023: 8.8 h).
 */
export const CAFFEINE_CUTOFF = moment(
  'caffeine_cutoff',
  'stop',
  { earliestStart: 840, latestStart: 240 },
  528,
)

/** Last alcohol, 4 to 3 hours before bed (the hours are a design choice; Gardiner 2025 for the harm). */
export const ALCOHOL_CUTOFF = moment('alcohol_cutoff', 'stop', { earliestStart: 240, latestStart: 180 }, 240)

/** End of vigorous exercise; an hour before bed is the edge of the evidence (Stutz 2019). */
export const EXERCISE_END = moment('exercise_end', 'stop', { earliestStart: 180, latestStart: 60 }, 120)

/** Dim the lights: three hours is the consensus ideal (Brown 2022), two a livable default. */
export const DIM_LIGHTS = moment('dim_lights', 'from', { earliestStart: 180, latestStart: 60 }, 120)

/** Screens off, an hour before bed as a livable default. */
export const SCREENS_OFF = moment('screens_off', 'from', { earliestStart: 120, latestStart: 30 }, 60)

/** Bedtime, the anchor: never moved silently. */
export const LIGHTS_OUT = moment('lights_out', 'do', { earliestStart: 0, latestStart: 0 }, 0)

/**
 * A warm bath, shower or foot bath: started at most 90 minutes and ended at least an hour before bed, so the body
 * can cool (Haghayegh 2019, Tai 2021); up to 120 minutes is accepted. Fifteen minutes, or ten when time is short.
 */
export const WARM_BATH: Step = {
  id: 'warm_bath',
  kind: 'do',
  preferred: { earliestStart: 90, latestEnd: 60 },
  accepted: { earliestStart: 120, latestEnd: 60 },
  usualMinutesBeforeBed: 90,
  durations: [15, 10],
}

/**
 * Magnesium 60 to 30 minutes before bed. No trial tested this hour: it is a routine choice, so it may move anywhere
 * in the last four hours to keep its distance from a medicine.
 */
export const MAGNESIUM: Step = {
  id: 'magnesium',
  kind: 'do',
  preferred: { earliestStart: 60, latestStart: 30 },
  accepted: { earliestStart: 240, latestStart: 0 },
  usualMinutesBeforeBed: 45,
  durations: [2],
}

/** The second portion of magnesium, taken with dinner: its window is wherever dinner is. */
export const MAGNESIUM_2: Step = {
  ...moment('magnesium_2', 'do', { earliestStart: 0, latestStart: 0 }, 0),
  durations: MAGNESIUM.durations,
}

/** Stretching, breathing or reading: fifteen minutes, down to five, over at least five minutes before bed. */
export const WIND_DOWN: Step = {
  id: 'wind_down',
  kind: 'do',
  preferred: { earliestStart: 45, latestEnd: 5 },
  accepted: { earliestStart: 45, latestEnd: 5 },
  usualMinutesBeforeBed: 30,
  durations: [15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5],
}

/** The built-in steps a routine can switch, in the order of a usual evening. Lights out is always there. */
export const SWITCHABLE_STEPS = [
  CAFFEINE_CUTOFF,
  ALCOHOL_CUTOFF,
  EXERCISE_END,
  DIM_LIGHTS,
  WARM_BATH,
  SCREENS_OFF,
  MAGNESIUM,
  WIND_DOWN,
] as const satisfies readonly Step[]

/** Steps that are off until the user asks for them. */
export const OFF_BY_DEFAULT: ReadonlySet<string> = new Set<BuiltInStepId>(['alcohol_cutoff', 'exercise_end'])

/**
 * Orders that are kept where possible: the earlier step's start or end lies `gapMinutes` or more before the later
 * step's start.
 */
export const USUAL_ORDERS: readonly {
  readonly earlier: BuiltInStepId | 'dinner'
  readonly from: 'start' | 'end'
  readonly later: BuiltInStepId
  readonly gapMinutes: number
}[] = [
  { earlier: 'warm_bath', from: 'end', later: 'magnesium', gapMinutes: 10 },
  { earlier: 'magnesium', from: 'start', later: 'wind_down', gapMinutes: 5 },
  { earlier: 'exercise_end', from: 'start', later: 'warm_bath', gapMinutes: 30 },
  { earlier: 'dinner', from: 'end', later: 'warm_bath', gapMinutes: 60 },
]
