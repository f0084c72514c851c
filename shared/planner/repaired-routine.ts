import { minutesAfter, minutesBetween } from '../evening/instant'
import { wallClockAt } from '../evening/wall-time'
import { changeOneNight } from '../routine/change-night'
import type { EveningChange } from '../routine/evening-change'
import { changeEvening, changeOf, switchStepTonight } from '../routine/evening-change'
import type { Routine } from '../routine/routine'
import type { EveningPlan, Repair } from './evening-plan'

/** A routine in which a repair of this evening's plan is carried out; all other evenings stay as they are. */
export const repairedRoutine = <Kept extends Routine & { readonly changes: readonly EveningChange[] }>(
  routine: Kept,
  plan: EveningPlan,
  repair: Repair,
): Kept => {
  const { evening, bedtime, zone } = plan
  const change = changeOf(routine, evening)
  switch (repair.kind) {
    case 'move-bedtime': {
      const bed = wallClockAt(minutesAfter(bedtime, repair.minutes), zone).time
      return changeOneNight(routine, evening, { bed, wake: plan.wakeAt })
    }
    case 'skip':
      return switchStepTonight(routine, evening, repair.step, false)
    case 'shorten':
      return changeEvening(routine, evening, {
        ...change,
        minutes: { ...change.minutes, [repair.step]: repair.minutes },
      })
    case 'move':
      return changeEvening(routine, evening, {
        ...change,
        moments: { ...change.moments, [repair.step]: minutesBetween(repair.start, bedtime) },
      })
  }
}
