import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBefore, minutesBetween } from '../evening/instant'
import { DINNER_MINUTES } from '../routine/meals'
import type { Step, StepWindow } from '../routine/step'
import { startsWithin } from '../routine/step'
import type { PlannedStep, StepNote } from './evening-plan'
import type { SettledStep } from './evening-wish'
import type { MedicineGap } from './forbidden-times'
import type { Span } from './span'

/** How a step stands in a plan when it has a place: its span in minutes before bed. */
export const plannedAt = (
  step: Step,
  bedtime: Instant,
  { start, end }: Span,
  notes: readonly StepNote[],
): PlannedStep => ({
  id: step.id,
  kind: step.kind,
  state: 'planned',
  start: minutesBefore(bedtime, start),
  end: minutesBefore(bedtime, end),
  window: startsOf(step.preferred, start - end, bedtime),
  acceptedWindow: startsOf(step.accepted, start - end, bedtime),
  minutesBeforeBed: start,
  notes,
  ...silenceOf(step),
})

/** Minutes that something taken with a meal may come later (design choice: as long as dinner is taken to last). */
const DURING_A_MEAL = DINNER_MINUTES

/**
 * Planned magnesium with an accepted window the user can rely on: only the starts around it that no medicine forbids,
 * and with a meal outside its own window, that meal.
 */
export const clearOfMedicines = (planned: PlannedStep, gaps: readonly MedicineGap[]): PlannedStep => {
  const { start, acceptedWindow } = planned
  if (start === null) return planned
  const [earliest, latest] = acceptedWindow
  const outside = start < earliest || earliest === latest
  const [from, to] = outside ? [start, minutesAfter(start, DURING_A_MEAL)] : acceptedWindow
  return {
    ...planned,
    acceptedWindow: [
      Math.max(from, ...gaps.filter((gap) => gap.to <= start).map((gap) => gap.to)),
      Math.min(to, ...gaps.filter((gap) => gap.from >= start).map((gap) => gap.from)),
    ],
  }
}

const silenceOf = ({ remind }: Step): Pick<PlannedStep, 'remind'> => (remind === undefined ? {} : { remind })

/** How a step stands in a plan when it has no place. */
export const leftOut = (step: Step, bedtime: Instant, notes: readonly StepNote[]): PlannedStep => ({
  id: step.id,
  kind: step.kind,
  state: 'left-out',
  start: null,
  end: null,
  window: startsOf(step.preferred, step.durations[0] ?? 0, bedtime),
  acceptedWindow: startsOf(step.accepted, Math.min(...step.durations), bedtime),
  minutesBeforeBed: null,
  notes,
  ...silenceOf(step),
})

/** How a step stands in a plan when it happened or was answered already. */
export const settledAt = (step: Step, bedtime: Instant, { start, end }: SettledStep): PlannedStep => ({
  ...leftOut(step, bedtime, []),
  state: 'settled',
  start,
  end,
  minutesBeforeBed: Math.round(minutesBetween(start, bedtime)),
})

const startsOf = (window: StepWindow, duration: number, bedtime: Instant): readonly [Instant, Instant] => {
  // A step too long for its window is shown with the one start that comes nearest to fitting.
  const { earliest, latest } = startsWithin(window, duration) ?? {
    earliest: window.earliestStart,
    latest: window.earliestStart,
  }
  return [minutesBefore(bedtime, earliest), minutesBefore(bedtime, latest)]
}
