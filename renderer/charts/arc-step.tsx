import { Check } from 'lucide-react'
import { memo } from 'react'
import type { Instant } from '../../shared/evening/instant'
import type { StepView } from '../../shared/view'
import { StepIcon, stepColour } from '../ui/step-icon'
import { useWords } from '../words'
import { isOver } from './arc-band'
import type { Point } from './arc-geometry'
import styles from './evening-arc.module.css'

export interface ArcStepLook {
  step: StepView
  /** Where the label goes; null for a small mark without one. */
  label: 'above' | 'below' | null
  /** Whether there is room beside the time for how the step stands. */
  roomy: boolean
}

interface Props extends ArcStepLook {
  start: Instant
}

/** Radius of a disc in pixels. */
export const DISC = 17
const MARK = 5

/** A place on the line as a style, so that moving there is left to the compositor. */
export const placedAt = ({ x, y }: Point) => ({ transform: `translate(${x}px, ${y}px)` })

/** Whether a step is drawn as an outline, because there is nothing left to do about it. */
const isHollow = (step: StepView): boolean => step.outcome === 'done' || isOver(step)

/**
 * A step on the line, drawn around 0, 0: its moment as a disc (hollow once it is over), its name beside it; or a small
 * mark.
 */
export const ArcStep = ({ step, start, label, roomy }: Props) =>
  label === null ? (
    <Mark step={step} />
  ) : (
    <>
      <Label step={step} start={start} side={label} roomy={roomy} />
      <Disc step={step} />
    </>
  )

const Mark = ({ step }: { step: StepView }) => {
  const colour = stepColour(step.planned.id)
  return (
    <circle
      r={MARK}
      fill={isHollow(step) ? 'var(--bg-1)' : colour}
      stroke={isHollow(step) ? colour : 'var(--bg-1)'}
      strokeWidth={2}
      strokeDasharray={isOver(step) ? '2 2' : undefined}
    />
  )
}

/** Kept as it is while the step is dragged. */
const Disc = memo(({ step }: { step: StepView }) => {
  const { id } = step.planned
  const colour = stepColour(id)
  const hollow = isHollow(step) || id === 'lights_out'
  return (
    <>
      <circle
        r={DISC}
        fill={hollow ? 'var(--bg-1)' : colour}
        stroke={hollow ? colour : 'var(--bg-1)'}
        strokeWidth={2.5}
        strokeDasharray={isOver(step) ? '4 4' : undefined}
      />
      {step.outcome === 'done' ? (
        <Check x={-9} y={-9} size={18} strokeWidth={2} color={colour} aria-hidden />
      ) : (
        <StepIcon step={id} x={-9} y={-9} color={hollow ? colour : 'var(--accent-ink)'} />
      )}
    </>
  )
})

interface LabelProps extends Pick<Props, 'step' | 'start' | 'roomy'> {
  side: 'above' | 'below'
}

const Label = ({ step, start, side, roomy }: LabelProps) => {
  const { t, time } = useWords()
  const { outcome, planned } = step
  const top = side === 'above' ? -62 : 50
  const state = outcome === 'upcoming' || outcome === 'open' || outcome === 'left_out' ? null : outcome
  return (
    <g>
      <path d={side === 'above' ? `M0 ${-DISC}v-16` : `M0 ${DISC}v16`} stroke={stepColour(planned.id)} />
      <Name step={step} y={top} />
      <text x={-6} y={top + 19} className={styles.small}>
        {time(start)}
        {state && roomy && ` · ${t(($) => $.outcomes[state])}`}
      </text>
    </g>
  )
}

/** Kept as it is while the step is dragged. */
const Name = memo(({ step, y }: { step: StepView; y: number }) => {
  const { name } = useWords()
  return (
    <text x={-6} y={y} className={styles.name}>
      {name(step.planned.id)}
    </text>
  )
})
