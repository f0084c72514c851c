import { WEEKDAYS } from '../../shared/evening/evening-date'
import type { BedDrift, StepDrift } from '../../shared/insight/drift'
import type { EXPERIMENT_LENGTHS } from '../../shared/insight/experiment'
import type { SayOf } from '../../shared/languages/area'
import type { EveningView } from '../../shared/view'
import { wallTimeText } from '../format/wall-time-text'
import { tellChanged } from '../tell-changed'
import { ask } from '../use-evenfall'
import { refused, tellSaved, wish } from '../wishes'
import type { Words } from '../words'

type Say = SayOf<'insights'>

/** Plans a step, or the whole evening, where it really happens. */
export const acceptDrift = async (
  words: Words,
  t: Say,
  view: EveningView,
  drift: StepDrift | BedDrift,
): Promise<void> => {
  if (drift.drifts === 'step') {
    const { step, minutesBeforeBed, proposed } = drift
    if (await wish(words, 'setMoment', { step, minutesBeforeBed })) {
      tellChanged(
        words,
        t(($) => $.drift.accepted, { step: words.name(step), time: words.time(proposed) }),
      )
    }
    return
  }
  const weekdays = WEEKDAYS.filter((weekday) => view.routine.week[weekday])
  if (await wish(words, 'setWeekNights', { weekdays, night: drift.proposed })) {
    tellChanged(
      words,
      t(($) => $.drift.bed_accepted, { time: wallTimeText(words, drift.proposed.bed) }),
    )
  }
}

/** Starts a trial of so many evenings. */
export const startExperiment = async (
  words: Words,
  t: Say,
  length: (typeof EXPERIMENT_LENGTHS)[number],
): Promise<void> => {
  if (await wish(words, 'startExperiment', { length })) {
    tellChanged(
      words,
      t(($) => $.experiment.started),
    )
  }
}

/** Ends a trial, or puts its outcome away. */
export const endExperiment = async (words: Words, t: Say): Promise<void> => {
  if (await wish(words, 'endExperiment', undefined)) {
    tellChanged(
      words,
      t(($) => $.experiment.ended),
    )
  }
}

/** Saves what could not be read as it is, for whoever can. */
export const exportRaw = async (words: Words): Promise<void> => {
  try {
    tellSaved(words, await ask('exportRaw', undefined))
  } catch {
    refused(words, 'unexpected')
  }
}
