import { useId } from 'react'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView } from '../../shared/view'
import { StepIcon } from '../ui/step-icon'
import { useWords } from '../words'
import { Caffeine } from './caffeine'
import styles from './step-card.module.css'

/** Stands where the last caffeine would, on evenings without that step: drinks are logged all the same. */
export const CaffeineCard = ({ view, plan }: { view: EveningView; plan: EveningPlan | null }) => {
  const { t } = useWords()
  const nameId = useId()
  return (
    <li className={styles.card} aria-labelledby={nameId}>
      <div className={styles.head}>
        <StepIcon step="caffeine_cutoff" />
        <h2 id={nameId} className={styles.name}>
          {t(($) => $.caffeine.title)}
        </h2>
      </div>
      <Caffeine view={view} plan={plan} />
    </li>
  )
}
