import { minutesOfDay, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import { repairLabel } from '../../shared/languages/conflict-sentence'
import type { Conflict, EveningPlan } from '../../shared/planner/evening-plan'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'

/** Offers tonight's later bedtime that would make room for a step, where the planner found one. */
export const MakeRoom = ({ plan, conflict }: { plan: EveningPlan; conflict: Conflict | undefined }) => {
  const words = useWords()
  const { t, language, name } = words
  const repair = conflict?.repairs.find(({ kind }) => kind === 'move-bedtime')
  if (repair?.kind !== 'move-bedtime') return null
  const bed = wallTimeFromMinutes(minutesOfDay(plan.bed) + repair.minutes)
  const night = { bed, wake: plan.wakeAt }
  return (
    <div>
      <Button
        onPress={() => void wish(words, 'setNight', { evening: plan.evening, night, scope: 'tonight' })}
      >
        {repairLabel({ say: t, language, name }, plan, repair)}
      </Button>
    </div>
  )
}
