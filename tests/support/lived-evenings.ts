import type { EveningDate } from '../../shared/evening/evening-date'
import { addEvenings } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import { minutesAfter } from '../../shared/evening/instant'
import { resolveInEvening } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import type { CheckIn, LogEvent } from '../../shared/log/log-event'
import type { StepId } from '../../shared/routine/step'
import { time } from './evenings'

/** One evening as a test tells it, bed at 23:00; a step is done at its time unless said otherwise. */
export interface LivedEvening {
  /** Times such as `22:15`, or `skipped`. */
  readonly steps?: { readonly [step in StepId]?: string }
  /** When the steps were planned, where that matters. */
  readonly planned?: { readonly [step in StepId]?: string }
  readonly rating?: CheckIn['rating']
  /** To bed, minutes to fall asleep, awake. */
  readonly slept?: readonly [string, number, string]
}

let lines = 0
const newId = (): string => {
  lines += 1
  return `00000000-0000-4000-9000-${String(lines).padStart(12, '0')}`
}

/** The lines of the log such an evening leaves. */
export const linesOf = (
  evening: EveningDate,
  { steps = {}, planned = {}, rating, slept }: LivedEvening,
  zone: Zone,
): LogEvent[] => {
  const at = (wall: string): Instant => resolveInEvening(evening, time(wall), zone).instant
  const answers = Object.entries(steps).map(([step, told = '22:00']): LogEvent => {
    const moment = told === 'skipped' ? at('22:00') : at(told)
    const start = planned[step as StepId]
    return {
      event: 'recorded',
      id: newId(),
      evening,
      writtenAt: moment,
      zone,
      entry: {
        step: step as StepId,
        answer: told === 'skipped' ? 'skipped' : 'done',
        happenedAt: moment,
        ...(start ? { planned: { start: at(start), window: [at(start), at(start)] } } : {}),
      },
    }
  })
  if (rating === undefined && !slept) return answers
  const [toBed, asleepAfterMinutes, woke] = slept ?? []
  const checkIn: CheckIn = {
    ...(rating === undefined ? {} : { rating }),
    ...(toBed && asleepAfterMinutes !== undefined && woke
      ? { toBedAt: at(toBed), asleepAfterMinutes, wokeAt: at(woke), upAt: minutesAfter(at(woke), 10) }
      : {}),
  }
  const writtenAt = at('07:30')
  return [...answers, { event: 'checked_in', id: newId(), evening, writtenAt, zone, checkIn }]
}

/** The log of evenings that follow each other up to and with `last`; null for one nobody recorded. */
export const logOf = (
  last: EveningDate,
  evenings: readonly (LivedEvening | null)[],
  zone: Zone,
): LogEvent[] =>
  evenings.flatMap((lived, index) =>
    lived ? linesOf(addEvenings(last, index - evenings.length + 1), lived, zone) : [],
  )
