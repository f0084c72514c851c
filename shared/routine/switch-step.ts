import type { EveningDate } from '../evening/evening-date'
import { WEEKDAYS, weekdayOf } from '../evening/evening-date'
import type { EveningChange } from './evening-change'
import { changeEvening, changeOf } from './evening-change'
import type { StepSwitches, WeekdaySwitches } from './routine'
import type { StepId } from './step'

interface WithSwitches {
  readonly steps: StepSwitches
  readonly weekdaySteps: WeekdaySwitches
  readonly changes: readonly EveningChange[]
}

const without = (step: StepId, switches: StepSwitches): StepSwitches => {
  const { [step]: _, ...others } = switches
  return others
}

/** A routine whose evening has nothing of its own about a step. */
const asEvery = <Kept extends WithSwitches>(routine: Kept, evening: EveningDate, step: StepId): Kept => {
  const { with: wanted = [], without: unwanted = [], ...rest } = changeOf(routine, evening)
  const others = (steps: readonly StepId[]): StepId[] => steps.filter((one) => one !== step)
  const [on, off] = [others(wanted), others(unwanted)]
  return changeEvening(routine, evening, {
    ...rest,
    ...(on.length > 0 ? { with: on } : {}),
    ...(off.length > 0 ? { without: off } : {}),
  })
}

/** A routine in which a step is there on every evening, or on none, whatever a weekday had of its own. */
export const switchStepAlways = <Kept extends WithSwitches>(
  routine: Kept,
  evening: EveningDate,
  step: StepId,
  wanted: boolean,
): Kept => ({
  ...asEvery(routine, evening, step),
  steps: { ...routine.steps, [step]: wanted },
  weekdaySteps: Object.fromEntries(
    WEEKDAYS.flatMap((weekday) => {
      const switches = without(step, routine.weekdaySteps[weekday] ?? {})
      return Object.keys(switches).length > 0 ? [[weekday, switches]] : []
    }),
  ),
})

/** A routine in which a step is there on every evening of this evening's weekday, or on none of them. */
export const switchStepEvery = <Kept extends WithSwitches>(
  routine: Kept,
  evening: EveningDate,
  step: StepId,
  wanted: boolean,
): Kept => {
  const weekday = weekdayOf(evening)
  const switches = { ...routine.weekdaySteps[weekday], [step]: wanted }
  return {
    ...asEvery(routine, evening, step),
    weekdaySteps: { ...routine.weekdaySteps, [weekday]: switches },
  }
}
