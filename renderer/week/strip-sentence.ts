import { shortSpan } from '../../shared/languages/spans'
import type { PlannedNight } from '../../shared/planner/planned-night'
import type { WeekNight } from '../../shared/week/week-night'
import type { Words } from '../words'
import { onStrip } from './strip-tiles'

/** An evening's strip in full sentences: when in bed and for how long, when its windows are, and what became of it. */
export const stripSentence = (
  { t, time, name }: Words,
  { minutesInBed, past }: WeekNight,
  { bedtime, wake, steps }: PlannedNight,
): string => {
  const bed = t(($) => $.week.strip_bed, {
    from: time(bedtime),
    to: time(wake),
    span: shortSpan(t, minutesInBed ?? 0),
  })
  const windows = steps
    .filter(({ id, start }) => start !== null && onStrip(id))
    .map(({ id, window: [from, to] }) =>
      from === to
        ? t(($) => $.week.strip_moment, { step: name(id), time: time(from) })
        : t(($) => $.week.strip_window, { step: name(id), from: time(from), to: time(to) }),
    )
  const actual = past?.actual
  const happened = actual
    ? [
        ...(actual.toBedAt === null ? [] : [t(($) => $.week.strip_really, { time: time(actual.toBedAt) })]),
        ...steps.flatMap(({ id }) => {
          const its = onStrip(id) ? actual.steps[id] : undefined
          if (!its) return []
          return its.at === null
            ? t(($) => $.week.strip_outcome, {
                step: name(id),
                outcome: t(($) => $.week.outcomes[its.outcome]),
              })
            : t(($) => $.week.strip_done, { step: name(id), time: time(its.at) })
        }),
      ]
    : []
  return [bed, ...windows, ...happened].join(' ')
}
