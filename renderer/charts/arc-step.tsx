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
}

const DISC = 17
const MARK = 5
const BAND = 22

const bandColour = (step: StepId): string | null => {
  if (step === 'warm_bath') return 'var(--band-bath)'
  return step === 'magnesium' || step === 'magnesium_2' ? 'var(--band-magnesium)' : null
}

/** A step on the line: its window as a band, its moment as a disc (hollow once it is over), its name beside it. */
export const ArcStep = ({ step, start, arc, label }: Props) => {
  const { planned, outcome } = step
  const point = arc.at(start)
  const colour = stepColour(planned.id)
  const over = outcome === 'missed' || outcome === 'not_recorded' || outcome === 'skipped'
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
  const band = bandColour(planned.id)
  const hollow = outcome === 'done' || over || planned.id === 'lights_out'
  return (
    <g>
      {band && (
        <g fill="none" strokeLinecap="round" opacity={over ? 0.55 : 1}>
          <path
            d={arc.path(...planned.window)}
            stroke={colour}
            strokeWidth={BAND + 3}
            className={styles.bandEdge}
          />
          <path d={arc.path(...planned.window)} stroke={band} strokeWidth={BAND} />
          {outcome === 'skipped' && (
            <path d={arc.path(...planned.window)} stroke="var(--bg-1)" strokeWidth={BAND - 3} />
          )}
        </g>
      )}
      <Label step={step} start={start} point={point} side={label} />
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

const Label = (props: { step: StepView; start: Instant; point: Point; side: 'above' | 'below' }) => {
  const { t, time, name } = useWords()
  const { step, start, point, side } = props
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
        {state && ` · ${t(($) => $.outcomes[state])}`}
      </text>
    </g>
  )
}
