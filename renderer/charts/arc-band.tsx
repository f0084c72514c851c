import type { StepId } from '../../shared/routine/step'
import type { StepView } from '../../shared/view'
import { stepColour } from '../ui/step-icon'
import type { ArcGeometry } from './arc-geometry'
import styles from './evening-arc.module.css'

const BAND = 22

const bandColour = (step: StepId): string | null => {
  if (step === 'warm_bath') return 'var(--band-bath)'
  return step === 'magnesium' || step === 'magnesium_2' ? 'var(--band-magnesium)' : null
}

/** Whether nothing about a step can be done any more. */
export const isOver = ({ outcome }: StepView): boolean =>
  outcome === 'missed' || outcome === 'not_recorded' || outcome === 'skipped'

/** When a step may start, as a band on the line; only outlined once it is skipped. */
export const ArcBand = ({ step, arc }: { step: StepView; arc: ArcGeometry }) => {
  const band = bandColour(step.planned.id)
  if (band === null) return null
  const path = arc.path(...step.planned.window)
  return (
    <g fill="none" strokeLinecap="round" opacity={isOver(step) ? 0.55 : 1}>
      <path
        d={path}
        stroke={stepColour(step.planned.id)}
        strokeWidth={BAND + 3}
        className={styles.bandEdge}
      />
      <path d={path} stroke={band} strokeWidth={BAND} />
      {step.outcome === 'skipped' && <path d={path} stroke="var(--bg-1)" strokeWidth={BAND - 3} />}
    </g>
  )
}
