import { Check, SkipForward, Undo2 } from 'lucide-react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { StepView } from '../../shared/view'
import { answerStep, takeBack } from '../wishes'
import { useWords } from '../words'
import { AnswerButton } from './answer-button'
import { SnoozeMenu } from './snooze-menu'
import styles from './step-actions.module.css'

interface Props {
  evening: EveningDate
  step: StepView
  isNext: boolean
  /** As icons, for a step in one line. */
  isCompact?: boolean
}

/** What can be answered about a step. */
export const StepActions = ({ evening, step, isNext, isCompact = false }: Props) => {
  const words = useWords()
  const { t } = words
  const { planned, outcome, logged } = step
  const about = { step: planned.id, isCompact }
  const maySnooze =
    outcome === 'open' && planned.id !== 'lights_out' && (!isCompact || step.snoozes.length > 0)
  const snooze = maySnooze && <SnoozeMenu evening={evening} step={step} isCompact={isCompact} />
  return (
    <div className={isCompact ? `${styles.actions} ${styles.compact}` : styles.actions}>
      {logged ? (
        <AnswerButton
          {...about}
          look="quiet"
          label={t(($) => $.answers.undo)}
          icon={Undo2}
          onPress={() => void takeBack(words, evening, logged.id)}
        />
      ) : (
        <>
          {isCompact && snooze}
          <AnswerButton
            {...about}
            look={isNext ? 'filled' : 'outlined'}
            label={t(($) => $.answers.done)}
            icon={Check}
            onPress={() => void answerStep(words, evening, planned.id, 'done')}
          />
          <AnswerButton
            {...about}
            look="quiet"
            label={t(($) => $.answers.skip)}
            icon={SkipForward}
            onPress={() => void answerStep(words, evening, planned.id, 'skipped')}
          />
          {!isCompact && snooze}
        </>
      )}
    </div>
  )
}
