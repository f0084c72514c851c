import type { EveningDate } from '../../shared/evening/evening-date'
import type { StepView } from '../../shared/view'
import { Button } from '../ui/button'
import { answerStep, takeBack } from '../wishes'
import { useWords } from '../words'
import { SnoozeMenu } from './snooze-menu'
import styles from './step-actions.module.css'

interface Props {
  evening: EveningDate
  step: StepView
  isNext: boolean
}

/** What can be answered about a step. */
export const StepActions = ({ evening, step, isNext }: Props) => {
  const words = useWords()
  const { t } = words
  const { planned, outcome, logged } = step
  /** A button's own words first, then its step: "Done, Warm bath". */
  const named = (label: string): string => `${label}, ${words.name(planned.id)}`
  const done = t(($) => $.answers.done)
  const skip = t(($) => $.answers.skip)
  const undo = t(($) => $.answers.undo)
  return (
    <div className={styles.actions}>
      {logged ? (
        <Button
          look="quiet"
          aria-label={named(undo)}
          onPress={() => void takeBack(words, evening, logged.id)}
        >
          {undo}
        </Button>
      ) : (
        <>
          <Button
            look={isNext ? 'filled' : 'outlined'}
            aria-label={named(done)}
            onPress={() => void answerStep(words, evening, planned.id, 'done')}
          >
            {done}
          </Button>
          {outcome === 'open' && planned.id !== 'lights_out' && <SnoozeMenu evening={evening} step={step} />}
          <Button
            look="quiet"
            aria-label={named(skip)}
            onPress={() => void answerStep(words, evening, planned.id, 'skipped')}
          >
            {skip}
          </Button>
        </>
      )}
    </div>
  )
}
