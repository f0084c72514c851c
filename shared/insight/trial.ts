import type { RoutineDocument } from '../document/routine-document'
import type { EveningDate } from '../evening/evening-date'
import { addEvenings } from '../evening/evening-date'
import type { ChangeOfEvening } from '../routine/evening-change'
import { changeEvening, changeOf, switchStepTonight } from '../routine/evening-change'
import { nightOf } from '../routine/night-of'
import type { StepId } from '../routine/step'
import type { Experiment } from './experiment'
import { drawnEvenings } from './experiment'

/** Planned evenings are looked for this far ahead. */
const A_YEAR = 366

/** The first `count` evenings from `first` on that have a plan; fewer when a year has no more. */
export const plannedEvenings = (routine: RoutineDocument, first: EveningDate, count: number): EveningDate[] =>
  Array.from({ length: A_YEAR }, (_, days) => addEvenings(first, days))
    .filter((evening) => nightOf(routine, evening).kind === 'night')
    .slice(0, count)

/** A routine that has the trial's step on the evenings drawn for it, and on the others not. */
export const withTrial = (routine: RoutineDocument, experiment: Experiment): RoutineDocument => ({
  ...drawnEvenings(experiment).reduce(
    (changed, { evening, withStep }) => switchStepTonight(changed, evening, experiment.step, withStep),
    routine,
  ),
  experiment,
})

/** A routine without its trial: evenings after `last` are as usual again, those before stay as they were drawn. */
export const withoutTrial = (routine: RoutineDocument, last: EveningDate): RoutineDocument => {
  const { experiment } = routine
  if (!experiment) return routine
  const asUsual = experiment.evenings
    .filter((evening) => evening > last)
    .reduce(
      (changed, evening) =>
        changeEvening(changed, evening, unswitched(changeOf(changed, evening), experiment.step)),
      routine,
    )
  return { ...asUsual, experiment: null }
}

const unswitched = ({ with: on = [], without: off = [], ...rest }: ChangeOfEvening, step: StepId) => {
  const left = { with: on.filter((one) => one !== step), without: off.filter((one) => one !== step) }
  return {
    ...rest,
    ...(left.with.length > 0 ? { with: left.with } : {}),
    ...(left.without.length > 0 ? { without: left.without } : {}),
  }
}
