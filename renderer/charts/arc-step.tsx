import { Check } from 'lucide-react'
import type { Instant } from '../../shared/evening/instant'
import type { StepId } from '../../shared/routine/step'
import type { StepView } from '../../shared/view'
import { StepIcon, stepColour } from '../ui/step-icon'
import { useWords } from '../words'
import type { ArcGeometry, Point } from './arc-geometry'
import styles from './evening-arc.module.css'

interface Props {
  step: StepView
  start: Instant
  arc: ArcGeometry
  /** Where the label goes; null for a small mark without one. */
  label: 'above' | 'below' | null
  /** Whether there is room beside the time for how the step stands. */
  roomy: boolean
}

const DISC = 17
const MARK = 5
const BAND = 22

const bandColour = (step: StepId): string | null => {
  if (step === 'warm_bath') return 'var(--band-bath)'
  return step === 'magnesium' || step === 'magnesium_2' ? 'var(--band-magnesium)' : null
}

const isOver = ({ outcome }: StepView): boolean =>
  outcome === 'missed' || outcome === 'not_recorded' || outcome === 'skipped'

/** When a step may start, as a band on the line; only outlined once it is skipped. */
export const ArcBand = ({ step, arc }: Pick<Props, 'step' | 'arc'>) => {
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

/** A step on the line: its moment as a disc (hollow once it is over), its name beside it. */
export const ArcStep = ({ step, start, arc, label, roomy }: Props) => {
  const { planned, outcome } = step
  const point = arc.at(start)
  const colour = stepColour(planned.id)
  const over = isOver(step)
  if (label === null) {
    return (
      <circle
        cx={point.x}
        cy={point.y}
        r={MARK}
        fill={outcome === 'done' || over ? 'var(--bg-1)' : colour}
        stroke={outcome === 'done' || over ? colour : 'var(--bg-1)'}
        strokeWidth={2}
        strokeDasharray={over ? '2 2' : undefined}
      />
    )
  }
  const hollow = outcome === 'done' || over || planned.id === 'lights_out'
  return (
    <g>
      <Label step={step} start={start} point={point} side={label} roomy={roomy} />
      <circle
        cx={point.x}
        cy={point.y}
        r={DISC}
        fill={hollow ? 'var(--bg-1)' : colour}
        stroke={hollow ? colour : 'var(--bg-1)'}
        strokeWidth={2.5}
        strokeDasharray={over ? '4 4' : undefined}
      />
      {outcome === 'done' ? (
        <Check x={point.x - 9} y={point.y - 9} size={18} strokeWidth={2} color={colour} aria-hidden />
      ) : (
        <StepIcon
          step={planned.id}
          x={point.x - 9}
          y={point.y - 9}
          color={hollow ? colour : 'var(--accent-ink)'}
        />
      )}
    </g>
  )
}

interface LabelProps extends Pick<Props, 'step' | 'start' | 'roomy'> {
  point: Point
  side: 'above' | 'below'
}

const Label = ({ step, start, point, side, roomy }: LabelProps) => {
  const { t, time, name } = useWords()
  const { outcome, planned } = step
  const top = side === 'above' ? point.y - 62 : point.y + 50
  const state = outcome === 'upcoming' || outcome === 'open' || outcome === 'left_out' ? null : outcome
  return (
    <g>
      <path
        d={side === 'above' ? `M${point.x} ${point.y - DISC}v-16` : `M${point.x} ${point.y + DISC}v16`}
        stroke={stepColour(planned.id)}
      />
      <text x={point.x - 6} y={top} className={styles.name}>
        {name(planned.id)}
      </text>
      <text x={point.x - 6} y={top + 19} className={styles.small}>
        {time(start)}
        {state && roomy && ` · ${t(($) => $.outcomes[state])}`}
      </text>
    </g>
  )
}
