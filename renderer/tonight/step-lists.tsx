import { useRef } from 'react'
import type { EveningPlan } from '../../shared/planner/evening-plan'
import type { StepId } from '../../shared/routine/step'
import type { EveningView, StepView } from '../../shared/view'
import { useWords } from '../words'
import { CaffeineCard } from './caffeine-card'
import { MagnesiumGateCard } from './magnesium-gate-card'
import { StepCard } from './step-card'
import styles from './step-lists.module.css'
import { StepRow } from './step-row'
import { useGliding } from './use-gliding'

const ON_CARDS: ReadonlySet<StepId> = new Set<StepId>([
  'caffeine_cutoff',
  'warm_bath',
  'magnesium',
  'magnesium_2',
  'lights_out',
])

/** Whether a step gets a card; the others are lines below. */
const onCard = (step: StepId): boolean => ON_CARDS.has(step)

interface Props {
  view: EveningView
  plan: EveningPlan
  next: StepView | undefined
  /** All steps, those that can still be done, only the next of them, or all but that one. */
  show: 'all' | 'left' | 'next' | 'others'
}

const isLeft = ({ outcome }: StepView): boolean => outcome === 'upcoming' || outcome === 'open'

/** Tonight's steps in time order: the main ones as cards, the others as lines below. */
export const StepLists = ({ view, plan, next, show }: Props) => {
  const { t } = useWords()
  const list = useRef<HTMLOListElement>(null)
  useGliding(list)
  const isShown = (step: StepView): boolean => {
    if (show === 'all') return true
    return show === 'next' ? step === next : isLeft(step) && !(show === 'others' && step === next)
  }
  const steps = view.tonight.steps.filter(isShown)
  const rows = steps.filter(({ planned }) => !onCard(planned.id))
  const cards = steps.filter(({ planned }) => onCard(planned.id))
  const card = (step: StepView) => (
    <StepCard key={step.planned.id} view={view} plan={plan} step={step} isNext={step === next} />
  )
  return (
    <>
      <ol ref={list} className={styles.cards} data-show={show} aria-label={t(($) => $.tonight.steps)}>
        {show === 'all' && cards.every(({ planned }) => planned.id !== 'caffeine_cutoff') && (
          <CaffeineCard view={view} plan={plan} />
        )}
        {cards.filter(({ planned }) => planned.id !== 'lights_out').map(card)}
        {show === 'all' && !view.dose.mayBeTaken && <MagnesiumGateCard gate={view.magnesium} />}
        {cards.filter(({ planned }) => planned.id === 'lights_out').map(card)}
      </ol>
      {rows.length > 0 && (
        <ol className={styles.rows} aria-label={t(($) => $.tonight.more_steps)}>
          {rows.map((step) => (
            <StepRow key={step.planned.id} view={view} plan={plan} step={step} isNext={step === next} />
          ))}
        </ol>
      )}
    </>
  )
}
