import type { Instant } from '../evening/instant'
import { minutesAfter, minutesBetween } from '../evening/instant'
import type { EveningPlan, PlannedStep } from '../planner/evening-plan'
import type { StepId } from '../routine/step'
import type { CalendarChoices } from './calendar-choices'
import { USUAL_CHOICES } from './calendar-choices'
import type { EventText, EventWording } from './event-texts'
import { eventTexts } from './event-texts'
import type { EventId } from './event-uid'

/** Shorter events cannot be seen or touched in a calendar (design choice). */
const SHORTEST_EVENT = 5

/** A step with a place, as long as a calendar should show it. */
export interface PlacedStep {
  readonly step: StepId
  readonly kind: PlannedStep['kind']
  readonly start: Instant
  readonly end: Instant
  /** How long the step itself takes, in minutes. */
  readonly minutes: number
}

/** The steps of a plan that have a place, each at least five minutes long, in time order. */
export const placedSteps = ({ steps }: Pick<EveningPlan, 'steps'>): PlacedStep[] =>
  steps.flatMap(({ id, kind, start, end }: PlannedStep) =>
    start === null || end === null
      ? []
      : [
          {
            step: id,
            kind,
            start,
            end: Math.max(end, minutesAfter(start, SHORTEST_EVENT)),
            minutes: minutesBetween(start, end),
          },
        ],
  )

/** What a calendar shows of an event, and how it rings. */
export interface EventFace extends EventText {
  /** Minutes before its start at which it rings; null for no alarm. */
  readonly alarm: number | null
}

/** One event of one evening. */
export interface PlacedEvent extends EventFace {
  readonly event: EventId
  readonly start: Instant
  readonly end: Instant
}

/** How the events of an evening look. */
export interface EventWishes extends EventWording {
  readonly without?: CalendarChoices['without']
  readonly shape?: CalendarChoices['shape']
  readonly alarm?: CalendarChoices['alarm']
}

/** Turns plans into events, and says what an event looks like that has no plan any more. */
export interface EventMaker {
  of(plan: Pick<EveningPlan, 'steps' | 'zone'>): PlacedEvent[]
  faceOf(event: EventId): EventFace
}

/** Minutes that the face of a removed step speaks of; nobody reads it. */
const ANY_MINUTES = 15

/** Makes events as the user wants them: of each step that is not left out, or one for the evening. */
export const eventMaker = (wishes: EventWishes): EventMaker => {
  const { without = USUAL_CHOICES.without, shape = USUAL_CHOICES.shape, alarm = USUAL_CHOICES.alarm } = wishes
  const texts = eventTexts(wishes)
  const stepsOf = (plan: Pick<EveningPlan, 'steps'>): PlacedStep[] =>
    placedSteps(plan).filter(({ step }) => !without.includes(step))
  return {
    of: (plan) => {
      const steps = stepsOf(plan)
      if (shape === 'block') return blockOf(steps, { ...texts.block(steps, plan.zone), alarm })
      return steps.map(({ step, start, end, minutes }) => ({
        event: step,
        start,
        end,
        ...texts.step(step, minutes),
        alarm,
      }))
    },
    faceOf: (event) => ({
      ...(event === 'evening'
        ? texts.block([], 'UTC' as EveningPlan['zone'])
        : texts.step(event, ANY_MINUTES)),
      alarm,
    }),
  }
}

/**
 * The whole evening as one event. Last coffee and the like are told in it but do not begin it: an event from two in the
 * afternoon on would be no evening.
 */
const blockOf = (steps: readonly PlacedStep[], face: EventFace): PlacedEvent[] => {
  const lived = steps.filter(({ kind }) => kind !== 'stop')
  const inside = lived.length > 0 ? lived : steps
  if (inside.length === 0) return []
  return [
    {
      event: 'evening',
      start: Math.min(...inside.map(({ start }) => start)),
      end: Math.max(...inside.map(({ end }) => end)),
      ...face,
    },
  ]
}
