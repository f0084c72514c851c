import { useLayoutEffect, useRef } from 'react'
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

/** What can be answered about a step. When answering takes the pressed button away, focus stays in the step. */
export const StepActions = ({ evening, step, isNext }: Props) => {
  const words = useWords()
  const { t } = words
  const { planned, outcome, logged } = step
  const place = useRef<HTMLDivElement>(null)
  const held = useRef(false)
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body)
      place.current?.querySelector('button')?.focus()
  })
  /** A button's own words first, then its step: "Done, Warm bath". */
  const named = (label: string): string => `${label}, ${words.name(planned.id)}`
  const done = t(($) => $.answers.done)
  const skip = t(($) => $.answers.skip)
  const undo = t(($) => $.answers.undo)
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
