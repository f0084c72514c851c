import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
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
  /** Id of the element that names the step, so each button is read with it. */
  nameId: string
  isNext: boolean
}

/** What can be answered about a step. When answering takes the pressed button away, focus stays in the step. */
export const StepActions = ({ evening, step, nameId, isNext }: Props) => {
  const words = useWords()
  const { t } = words
  const { planned, outcome, logged } = step
  const place = useRef<HTMLDivElement>(null)
  const held = useRef(false)
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus()
  })
  const answer = (said: 'done' | 'skipped'): void => void answerStep(words, evening, planned.id, said)
  return (
    <div
      ref={place}
      className={styles.actions}
      onFocus={() => {
        held.current = true
      }}
      onBlur={(event) => {
        // A button that is taken away does not blur to anywhere: focus is still ours to put back.
        if (event.relatedTarget) held.current = false
      }}
    >
      {logged ? (
        <Named by={nameId}>
          {(name) => (
            <Button {...name} look="quiet" onPress={() => void takeBack(words, evening, logged.id)}>
              {t(($) => $.answers.undo)}
            </Button>
          )}
        </Named>
      ) : (
        <>
          <Named by={nameId}>
            {(name) => (
              <Button {...name} look={isNext ? 'filled' : 'outlined'} onPress={() => answer('done')}>
                {t(($) => $.answers.done)}
              </Button>
            )}
          </Named>
          {outcome === 'open' && planned.id !== 'lights_out' && (
            <SnoozeMenu evening={evening} step={step} nameId={nameId} />
          )}
          <Named by={nameId}>
            {(name) => (
              <Button {...name} look="quiet" onPress={() => answer('skipped')}>
                {t(($) => $.answers.skip)}
              </Button>
            )}
          </Named>
        </>
      )}
    </div>
  )
}

interface Name {
  id: string
  'aria-labelledby': string
}

/** Names a button by its own words and then its step. */
export const Named = ({ by, children }: { by: string; children: (name: Name) => ReactNode }) => {
  const id = useId()
  return children({ id, 'aria-labelledby': `${id} ${by}` })
}
