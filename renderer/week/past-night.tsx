import type { Instant } from '../../shared/evening/instant'
import type { WeekNight } from '../../shared/week/week-night'
import { StepIcon, stepColour } from '../ui/step-icon'
import styles from './night-strip.module.css'
import { onAxis } from './strip-axis'
import { onStrip, TILE } from './strip-tiles'

interface Props {
  night: WeekNight
  /** Pixels from the left of the strip. */
  x(minutes: number): number
  y: number
  height: number
  fill: string
}

/** A night that is over: what was planned as an outline, what happened filled in. */
export const PastNight = ({ night: { evening, plan, actual }, x, y, height, fill }: Props) => {
  if (!plan) return null
  const across = (instant: Instant): number => x(onAxis(evening, instant, plan.zone))
  const bar = (from: Instant, to: Instant) => ({
    x: across(from),
    width: Math.max(4, across(to) - across(from)),
    y,
    height,
    rx: 8,
  })
  const toBedAt = actual?.toBedAt ?? null
  return (
    <>
      {toBedAt !== null && (
        <rect
          className={styles.bar}
          {...bar(toBedAt, Math.max(toBedAt, actual?.upAt ?? plan.wake))}
          fill={fill}
        />
      )}
      <rect className={styles.outline} {...bar(plan.bedtime, plan.wake)} />
      {plan.steps.flatMap(({ id, start }) => {
        const done = actual?.steps[id]?.at ?? null
        const at = done ?? start
        if (!onStrip(id) || at === null) return []
        return [
          <g key={id} transform={`translate(${across(at) - TILE / 2} ${y})`}>
            <rect
              width={TILE}
              height={height}
              rx={6}
              fill={done === null ? 'none' : stepColour(id)}
              stroke={done === null ? stepColour(id) : 'none'}
              strokeDasharray={actual?.steps[id]?.outcome === 'skipped' ? undefined : '3 3'}
            />
            <StepIcon
              step={id}
              size={13}
              x={TILE / 2 - 6.5}
              y={height / 2 - 6.5}
              color={done === null ? stepColour(id) : 'var(--accent-ink)'}
            />
          </g>,
        ]
      })}
    </>
  )
}
