import { useRef } from 'react'
import { minutesBetween } from '../../shared/evening/instant'
import type { PlannedNight } from '../../shared/planner/planned-night'
import { StepIcon, stepColour } from '../ui/step-icon'
import { useSize } from '../ui/use-size'
import { useWords } from '../words'
import styles from './mini-arc.module.css'
import { NAMED_STEPS } from './named-steps'

const HEIGHT = 100
const HORIZON = 70
const RISE = 46
const LEFT = 26
const RIGHT = 54
const DISC = 11

/** One evening as a small line that falls to bedtime, with a disc a step. */
export const MiniArc = ({ plan }: { plan: Pick<PlannedNight, 'bedtime' | 'steps'> }) => {
  const { t, time, name } = useWords()
  const place = useRef<HTMLDivElement>(null)
  const width = useSize(place)?.width ?? 0
  const steps = plan.steps.flatMap(({ id, start }) =>
    NAMED_STEPS.has(id) && start !== null ? [{ id, start }] : [],
  )
  const [first] = steps
  const longest = Math.max(60, ...steps.map(({ start }) => minutesBetween(start, plan.bedtime)))
  const at = (minutesBeforeBed: number): { x: number; y: number } => {
    const share = 1 - Math.log(1 + Math.max(0, minutesBeforeBed) / 60) / Math.log(1 + longest / 60)
    return {
      x: LEFT + share * (width - LEFT - RIGHT),
      y: HORIZON - RISE * Math.cos((share ** 1.55 * Math.PI) / 2),
    }
  }
  const line = Array.from({ length: 41 }, (_, index) => at(longest * (1 - index / 40) ** 2))
    .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('')
  const sentence = steps.map(({ id, start }) => t(($) => $.arc.step, { step: name(id), time: time(start) }))
  return (
    <div className={styles.arc} ref={place}>
      {width > 0 && (
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={t(($) => $.week.arc, { steps: sentence.join(', ') })}
        >
          <rect y={HORIZON} width={width} height={HEIGHT - HORIZON} fill="var(--night)" />
          <path d={`M0 ${HORIZON}H${width}`} stroke="var(--line-strong)" />
          <path d={line} fill="none" stroke="var(--text-3)" strokeWidth="1.75" strokeDasharray="2 5" />
          {steps.map(({ id, start }) => {
            const { x, y } = at(minutesBetween(start, plan.bedtime))
            return (
              <g key={id} transform={`translate(${x} ${y})`}>
                <circle r={DISC} fill={id === 'lights_out' ? 'var(--bg-1)' : stepColour(id)} />
                {id === 'lights_out' && (
                  <circle r={DISC} fill="none" stroke={stepColour(id)} strokeWidth="1.75" />
                )}
                <StepIcon
                  step={id}
                  size={13}
                  x={-6.5}
                  y={-6.5}
                  color={id === 'lights_out' ? stepColour(id) : 'var(--accent-ink)'}
                />
              </g>
            )
          })}
          {first && first.id !== 'lights_out' && (
            <text className={styles.time} x={LEFT - 12} y={HEIGHT - 7}>
              {time(first.start)}
            </text>
          )}
          <text className={styles.time} x={at(0).x} y={HEIGHT - 7} textAnchor="middle">
            {time(plan.bedtime)}
          </text>
        </svg>
      )}
    </div>
  )
}
