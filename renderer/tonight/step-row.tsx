import { useId, useRef } from 'react'
import { isoWithOffset } from '../../shared/evening/wall-time'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView, StepView } from '../../shared/view'
import { Button } from '../ui/button'
import { StepIcon } from '../ui/step-icon'
import { useKeptFocus } from '../ui/use-kept-focus'
import { useWords } from '../words'
import { MomentSlider } from './moment-slider'
import { Repairs } from './repairs'
import { StepActions } from './step-actions'
import styles from './step-row.module.css'
import { stepState } from './step-state'
import { missedTexts, noteTexts } from './step-texts'
import { useStepMoment } from './use-step-moment'
import { Why } from './why'

interface Props {
  view: EveningView
  plan: EveningPlan
  step: StepView
  isNext: boolean
}

/** A smaller step in one line. */
export const StepRow = ({ view, plan, step, isNext }: Props) => {
  const words = useWords()
  const nameId = useId()
  const place = useRef<HTMLLIElement>(null)
  const kept = useKeptFocus(place)
  const { moving, range, back } = useStepMoment(view, plan, step)
  const { planned, outcome } = step
  const notes = noteTexts(words, view, plan, planned, isNext)
  return (
    <li
      ref={place}
      {...kept}
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
            <time className={styles.time} dateTime={isoWithOffset(moving.shown, plan.zone)}>
              {words.time(moving.shown)}
            </time>
          )}
          <span className={styles.state}>{stepState(words, step, false, view.asOf)}</span>
        </p>
      </div>
      <div className={styles.tools}>
        {(outcome !== 'left_out' || step.logged) && (
          <div className={styles.answers}>
            <StepActions evening={view.tonight.evening} step={step} isNext={isNext} isCompact />
          </div>
        )}
        {planned.start !== null && (
          <Why step={planned.id} why={view.tonight.why} also={missedTexts(words, step)} />
        )}
      </div>
      {range && (
        <div className={styles.moment}>
          <MomentSlider step={step} range={range} moving={moving} />
        </div>
      )}
      {back && (
        <Button look="quiet" onPress={back}>
          {words.t(($) => $.tonight.usual_moment)}
        </Button>
      )}
      {notes.length > 0 && <p className={styles.notes}>{notes.join(' ')}</p>}
      {outcome === 'left_out' && !step.logged && <Repairs plan={plan} step={planned.id} />}
    </li>
  )
}
