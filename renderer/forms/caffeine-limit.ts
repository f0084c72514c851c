import { caffeineLimit } from '../../shared/planner/caffeine'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import type { Words } from '../words'

/** Which rule made tonight's limit for the last drink, or that there is none. */
export const limitText = ({ t, time }: Words, view: EveningView, plan: EveningPlan): string => {
  const { evening, zone, bedtime } = plan
  const { mode } = view.caffeine.count
  const limit = caffeineLimit({ evening, zone, caffeine: { ...view.routine.caffeine, mode } }, bedtime)
  if (!limit) return t(($) => $.caffeine.no_limit)
  return t(($) => $.caffeine[`by_${limit.decidedBy}`], { time: time(limit.limit) })
}
