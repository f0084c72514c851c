import { useId } from 'react'
import { isoWithOffset } from '../../shared/evening/wall-time'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView, StepView } from '../../shared/view'
import { StepIcon } from '../ui/step-icon'
import { useWords } from '../words'
import { StepActions } from './step-actions'
import styles from './step-row.module.css'
import { stepState } from './step-state'
import { noteTexts } from './step-texts'

interface Props {
  view: EveningView
  plan: EveningPlan
  step: StepView
  isNext: boolean
}

/** A smaller step in one line. While it is next, it is answered under the headline. */
export const StepRow = ({ view, plan, step, isNext }: Props) => {
  const words = useWords()
  const nameId = useId()
  const { planned, outcome } = step
  const notes = noteTexts(words, view, plan, planned)
  return (
    <li
      className={styles.row}
      aria-labelledby={nameId}
      aria-current={isNext ? 'step' : undefined}
      data-outcome={outcome}
    >
      <StepIcon step={planned.id} />
      <div className={styles.what}>
        <h3 id={nameId} className={styles.name}>
          {words.name(planned.id)}
        </h3>
        <p className={styles.when}>
          {planned.start !== null && (
            <time className={styles.time} dateTime={isoWithOffset(planned.start, plan.zone)}>
              {words.time(planned.start)}
            </time>
          )}
          <span className={styles.state}>{stepState(words, step, isNext, view.asOf)}</span>
        </p>
      </div>
      {!isNext && (outcome !== 'left_out' || step.logged) && (
        <StepActions evening={view.tonight.evening} step={step} isNext={false} />
      )}
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
    </li>
  )
}
