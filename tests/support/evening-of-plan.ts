import { healthKind } from '../../shared/document/health-document'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import type { EveningPlan, PlannedStep } from '../../shared/planner/evening-plan'
import { planOf, type Records } from '../../shared/records'
import { everyEvening } from '../../shared/routine/change-night'
import type { StepId } from '../../shared/routine/step'
import { answersFromList } from '../../shared/safety/questions'
import { evening, wall, zone } from './simulated-evening'

/** The records of an ordinary household: every evening the same, "none of these" answered. */
export const recordsWith = (bed = '22:45', wake = '06:45'): Records => ({
  settings: { ...settingsKind.blank(), welcomed: true },
  routine: { ...routineKind(() => 'plan').blank(), week: everyEvening({ bed: wall(bed), wake: wall(wake) }) },
  health: { ...healthKind.blank(), answers: answersFromList([]) },
})

/** The plan of an ordinary evening. */
export const ordinaryPlan = (bed = '22:45', date = '2026-11-22', place = 'Europe/Amsterdam'): EveningPlan => {
  const plan = planOf(recordsWith(bed), evening(date), zone(place))
  if (!plan) throw new Error('an ordinary evening has a plan')
  return plan
}

/** One step of a plan. */
export const stepOf = (plan: EveningPlan, id: StepId): PlannedStep => {
  const step = plan.steps.find((one) => one.id === id)
  if (!step) throw new Error(`${id} is not in the plan`)
  return step
}
