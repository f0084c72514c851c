import type { EveningPlan } from '../../shared/planner/evening-plan'
import { OFF_BY_DEFAULT } from '../../shared/routine/built-in-steps'
import type { StepId } from '../../shared/routine/step'
import type { EveningView } from '../../shared/view'
import { StepIcon } from '../ui/step-icon'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { type Draft, switchableSteps, withStep } from './draft'
import styles from './step-switches.module.css'

interface Props {
  view: EveningView
  saved: EveningPlan | null
  preview: EveningPlan | null
  draft: Draft
  onDraft(draft: Draft): void
}

const FIRST: readonly StepId[] = ['caffeine_cutoff', 'warm_bath', 'magnesium']

/** Whether an evening has a step as it is saved. */
const isOn = ({ routine }: EveningView, saved: EveningPlan | null, step: StepId): boolean =>
  saved ? saved.steps.some(({ id }) => id === step) : (routine.steps[step] ?? !OFF_BY_DEFAULT.has(step))

/** Whether the health answers keep a step out of every evening. */
const isClosed = ({ magnesium, caffeine }: EveningView, step: StepId): boolean =>
  (step === 'magnesium' && magnesium.gate !== 'open') || (step === 'caffeine_cutoff' && !caffeine.limits)

/** The steps of one evening, each with the time it would get, to switch on or off. */
export const StepSwitches = ({ view, saved, preview, draft, onDraft }: Props) => {
  const { t, time, name } = useWords()
  const others = switchableSteps(view.routine).filter((id) => !FIRST.includes(id))
  const toggle = (step: StepId) => {
    const savedOn = isOn(view, saved, step)
    const on = draft.steps[step] ?? savedOn
    const planned = preview?.steps.find(({ id }) => id === step)
    const closed = isClosed(view, step)
    const when = !on
      ? t(($) => $.week.off)
      : planned?.start === null
        ? t(($) => $.tonight.state_left_out)
        : planned?.start === undefined
          ? ''
          : time(planned.start)
    return (
      <li key={step} className={styles.step}>
        <Toggle
          on={on && !closed}
          isDisabled={closed}
          onChange={(now) => onDraft(withStep(draft, step, now, savedOn))}
        >
          <StepIcon step={step} color="currentColor" />
          <span className={styles.name}>{name(step)}</span>{' '}
          <span className={styles.when}>{closed ? t(($) => $.week.off) : when}</span>
        </Toggle>
      </li>
    )
  }
  return (
    <div>
      <ul aria-label={t(($) => $.week.steps)}>{FIRST.map(toggle)}</ul>
      <details className={styles.more}>
        <summary>{t(($) => $.week.more_steps)}</summary>
        <ul aria-label={t(($) => $.week.more_steps)}>{others.map(toggle)}</ul>
      </details>
    </div>
  )
}
