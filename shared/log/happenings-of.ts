import type { EveningDate } from '../evening/evening-date'
import type { Instant } from '../evening/instant'
import type { Happening } from '../planner/plan-through'
import { entriesOf } from './entries-of'
import type { LogEvent } from './log-event'

/**
 * What happened in an evening, in the order it was written down: the answers that stand, each at the moment it was
 * first recorded, and the moment the user asked for a new plan, before the first answer that was given later.
 */
export const happeningsOf = (
  events: readonly LogEvent[],
  evening: EveningDate,
  replanFrom?: Instant,
): Happening[] => {
  const standing = new Map([...entriesOf(events, evening).values()].map((one) => [one.id, one.entry]))
  const answers = events.flatMap((line): Happening[] => {
    const entry = line.event === 'recorded' ? standing.get(line.id) : undefined
    return entry
      ? [
          {
            kind: 'answered',
            at: line.writtenAt,
            step: entry.step,
            answer: entry.answer,
            happenedAt: entry.happenedAt,
          },
        ]
      : []
  })
  if (replanFrom === undefined) return answers
  const later = answers.findIndex(({ at }) => at > replanFrom)
  const before = later === -1 ? answers.length : later
  return [...answers.slice(0, before), { kind: 'asked', at: replanFrom }, ...answers.slice(before)]
}
