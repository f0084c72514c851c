import { Check } from 'lucide-react'
import { useId, useRef } from 'react'
import { isoWithOffset } from '../../shared/evening/wall-time'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { EveningView, StepView } from '../../shared/view'
import { Button } from '../ui/button'
import { StepIcon } from '../ui/step-icon'
import { useKeptFocus } from '../ui/use-kept-focus'
import { useWords } from '../words'
import { Caffeine } from './caffeine'
import { MomentSlider } from './moment-slider'
import { Repairs } from './repairs'
import { StepActions } from './step-actions'
import styles from './step-card.module.css'
import { stepState } from './step-state'
import { detailText, missedTexts, noteTexts, windowText } from './step-texts'
import { useStepMoment } from './use-step-moment'
import { Why } from './why'

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
  const place = useRef<HTMLLIElement>(null)
  const kept = useKeptFocus(place)
  const { moving, range, back } = useStepMoment(view, plan, step)
  const { planned, outcome } = step
  const ahead = outcome === 'upcoming' || outcome === 'open'
  // What the next step comes down to stands under the headline.
  const detail = isNext ? null : detailText(words, plan, planned, view)
  const facts = ahead ? [detail, windowText(words, planned)] : []
  const notes = [
    ...(ahead || outcome === 'left_out' ? noteTexts(words, view, plan, planned, isNext) : []),
    ...missedTexts(words, step),
  ]
  return (
    <li
      ref={place}
      {...kept}
      className={styles.card}
      data-card
      aria-labelledby={nameId}
      aria-current={isNext ? 'step' : undefined}
      data-outcome={outcome}
    >
      <div className={styles.head}>
        <StepIcon step={planned.id} />
        <h2 id={nameId} className={styles.name}>
          {words.name(planned.id)}
        </h2>
        {planned.start !== null && <Why step={planned.id} why={view.tonight.why} />}
      </div>
      <p className={styles.when}>
        {planned.start !== null && (
          <time className={styles.time} dateTime={isoWithOffset(moving.shown, plan.zone)}>
            {words.time(moving.shown)}
          </time>
        )}
        <span className={styles.state}>
          {outcome === 'done' && <Check size={15} strokeWidth={2} aria-hidden />}
          {stepState(words, step, isNext, view.asOf)}
        </span>
      </p>
      <div className={styles.texts}>
        {facts.map((fact) => fact !== null && <p key={fact}>{fact}</p>)}
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
        {step.logged?.pending && <p className={styles.note}>{words.t(($) => $.tonight.not_saved_yet)}</p>}
        {planned.id === 'caffeine_cutoff' && <Caffeine view={view} plan={plan} />}
      </div>
      {range && <MomentSlider step={step} range={range} moving={moving} />}
      {back && (
        <div className={styles.back}>
          <Button look="quiet" onPress={back}>
            {words.t(($) => $.tonight.usual_moment)}
          </Button>
        </div>
      )}
      {outcome === 'left_out' && !step.logged && <Repairs plan={plan} step={planned.id} />}
      {(outcome !== 'left_out' || step.logged) && (
        <div className={styles.answers}>
          <StepActions evening={view.tonight.evening} step={step} isNext={isNext} />
        </div>
      )}
    </li>
  )
}
