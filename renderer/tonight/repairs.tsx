import { repairLabel } from '../../shared/languages/conflict-sentence'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { StepId } from '../../shared/routine/step'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { takeRepair } from './evening-wishes'
import styles from './step-actions.module.css'

/** Everything that would give a step its place back, the best first, each to be taken with one press. */
export const Repairs = ({ plan, step }: { plan: EveningPlan; step: StepId }) => {
  const words = useWords()
  const { t, language, name, time } = words
  const conflict = plan.conflicts.find((one) => one.step === step)
  if (!conflict) return null
  return (
    <div className={styles.actions}>
      {conflict.repairs.map((repair) => {
        const label = repairLabel({ say: t, language, name, time }, plan, repair)
        return (
          <Button key={label} onPress={() => void takeRepair(words, plan, repair)}>
            {label}
          </Button>
        )
      })}
    </div>
  )
}
