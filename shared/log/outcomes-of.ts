import type { EveningDate } from '../evening/evening-date'
import type { StepId } from '../routine/step'
import type { StandingEntry } from './entries-of'
import { entriesOf } from './entries-of'
import type { LogEvent } from './log-event'
import { wasWrittenThen } from './zone-of-evening'

/**
 * How a step of an evening that is over ended. `missed`: its time passed while Evenfall could tell; `not_recorded`:
 * Evenfall was not running; `paused`: nothing was asked of that evening, so score and streak stand still.
 */
export type PastOutcome = 'done' | 'skipped' | 'missed' | 'not_recorded' | 'paused'

/** A step of an evening that is over, with the answer that stands, if any. */
export interface StepOutcome {
  readonly outcome: PastOutcome
  readonly standing: StandingEntry | null
}

/** What was asked of an evening that is over. */
export interface EveningAsked {
  readonly evening: EveningDate
  /** The steps its plan had a time for. */
  readonly planned: readonly StepId[]
  /** Whether the routine pauses it. */
  readonly paused: boolean
  /** The steps the reminder ledger still knows the user was told of. */
  readonly told: ReadonlySet<StepId>
}

/**
 * How each step of a past evening ended: those planned and those answered. Ledgers forget; where one knows nothing,
 * a line written within the evening shows that Evenfall was running (design choice). `events` may hold other evenings.
 */
export const outcomesOf = (
  events: readonly LogEvent[],
  { evening, planned, paused, told }: EveningAsked,
): ReadonlyMap<StepId, StepOutcome> => {
  const entries = entriesOf(events, evening)
  const wasRunning = told.size > 0 || events.some((line) => line.evening === evening && wasWrittenThen(line))
  const unanswered = (step: StepId): PastOutcome => {
    if (paused) return 'paused'
    return told.has(step) || wasRunning ? 'missed' : 'not_recorded'
  }
  const answered = [...entries.values()].map(({ entry }) => entry.step)
  return new Map(
    [...new Set([...planned, ...answered])].map((step) => {
      const standing = entries.get(step) ?? null
      return [step, { outcome: standing ? standing.entry.answer : unanswered(step), standing }]
    }),
  )
}
