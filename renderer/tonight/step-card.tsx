import { Check } from 'lucide-react'
import { useId } from 'react'
import { isoWithOffset } from '../../shared/evening/wall-time'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView, StepView } from '../../shared/view'
import { useWords } from '../words'
import { StepActions } from './step-actions'
import styles from './step-card.module.css'
import { StepIcon } from './step-icon'
import { stepState } from './step-state'
import { detailText, noteTexts, windowText } from './step-texts'

interface Props {
  view: EveningView
  plan: EveningPlan
  step: StepView
  isNext: boolean
}

/** One of tonight's main steps: when, how it stands, what to know and what to answer. */
export const StepCard = ({ view, plan, step, isNext }: Props) => {
  const words = useWords()
  const nameId = useId()
  const { planned, outcome } = step
  const detail = detailText(words, plan, planned, view.bath)
  const window = windowText(words, planned)
  return (
    <li
      className={styles.card}
      aria-labelledby={nameId}
      aria-current={isNext ? 'step' : undefined}
      data-outcome={outcome}
    >
      <div className={styles.head}>
        <StepIcon step={planned.id} />
        <h2 id={nameId} className={styles.name}>
          {words.name(planned.id)}
        </h2>
        <span className={styles.state}>
          {outcome === 'done' && <Check size={15} strokeWidth={2} aria-hidden />}
          {stepState(words, step, isNext, view.asOf)}
        </span>
      </div>
      {planned.start !== null && (
        <time className={styles.time} dateTime={isoWithOffset(planned.start, plan.zone)}>
          {words.time(planned.start)}
        </time>
      )}
      <div className={styles.texts}>
        {detail !== null && <p>{detail}</p>}
        {window !== null && <p>{window}</p>}
        {noteTexts(words, view, plan, planned).map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {step.logged?.pending && <p className={styles.note}>{words.t(($) => $.tonight.not_saved_yet)}</p>}
      </div>
      {(outcome !== 'left_out' || step.logged) && (
        <StepActions evening={view.tonight.evening} step={step} nameId={nameId} isNext={isNext} />
      )}
    </li>
  )
}
