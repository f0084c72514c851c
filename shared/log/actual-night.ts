import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { PlannedNight } from '../planner/planned-night'
import type { StepId } from '../routine/step'
import { checkInsOf } from './check-ins-of'
import type { LogEvent } from './log-event'
import type { PastOutcome } from './outcomes-of'
import { outcomesOf } from './outcomes-of'

/** How a step of an evening that is over ended, when it was done, and for when it was planned. */
export interface ActualStep {
  readonly outcome: PastOutcome
  readonly at: Instant | null
  readonly plannedAt: Instant | null
}

/** What the log says of an evening that is over, to lay beside its plan. */
export interface ActualNight {
  /** When the user went to bed, by the check-in or else by the answer to lights out; null when nobody said. */
  readonly toBedAt: Instant | null
  readonly upAt: Instant | null
  readonly steps: { readonly [step in StepId]?: ActualStep }
}

/** What the ledger and the routine know of an evening besides its log. */
export interface EveningKnown {
  readonly evening: EveningDate
  /** What was planned; null where nobody knows. */
  readonly planned: Pick<PlannedNight, 'steps'> | null
  readonly paused: boolean
  /** The steps the user was told of. */
  readonly told: ReadonlySet<StepId>
}

/** Reads an evening that is over from its log. */
export const actualNight = (
  events: readonly LogEvent[],
  { evening, planned: night, paused, told }: EveningKnown,
): ActualNight => {
  const lines = events.filter((line) => line.evening === evening)
  const starts = new Map(
    (night?.steps ?? []).flatMap(({ id, start }) => (start === null ? [] : [[id, start]])),
  )
  const outcomes = outcomesOf(lines, { evening, planned: [...starts.keys()], paused, told })
  const steps: { [step in StepId]?: ActualStep } = {}
  for (const [step, { outcome, standing }] of outcomes) {
    const entry = standing?.entry
    steps[step] = {
      outcome,
      at: entry?.answer === 'done' ? entry.happenedAt : null,
      plannedAt: entry?.planned?.start ?? starts.get(step) ?? null,
    }
  }
  const checkIn = checkInsOf(lines).get(evening)?.checkIn
  return {
    toBedAt: checkIn?.toBedAt ?? steps.lights_out?.at ?? null,
    upAt: checkIn?.upAt ?? checkIn?.wokeAt ?? null,
    steps,
  }
}
