import { shortSpan } from '../../shared/languages/spans'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { WeekNight } from '../../shared/week/week-night'
import type { Words } from '../words'

/** An evening's strip in full sentences: when in bed and for how long, and when its windows are. */
export const stripSentence = (
  { t, time, name }: Words,
  { minutesInBed }: WeekNight,
  { bedtime, wake, steps }: EveningPlan,
): string => {
  const bed = t(($) => $.week.strip_bed, {
    from: time(bedtime),
    to: time(wake),
    span: shortSpan(t, minutesInBed ?? 0),
  })
  const windows = steps
    .filter(({ id, start }) => start !== null && (id === 'warm_bath' || id === 'magnesium'))
    .map(({ id, window: [from, to] }) =>
      from === to
        ? t(($) => $.week.strip_moment, { step: name(id), time: time(from) })
        : t(($) => $.week.strip_window, { step: name(id), from: time(from), to: time(to) }),
    )
  return [bed, ...windows].join(' ')
}
