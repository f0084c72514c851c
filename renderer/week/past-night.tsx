import type { EveningDate } from '../../shared/evening/evening-date'
import type { Instant } from '../../shared/evening/instant'
import type { ActualNight } from '../../shared/log/actual-night'
import type { PlannedNight } from '../../shared/planner/planned-night'
import type { StepId } from '../../shared/routine/step'
import { StepIcon, stepColour } from '../ui/step-icon'
import styles from './night-strip.module.css'
import { onAxis } from './strip-axis'
import { onStrip, TILE } from './strip-tiles'

interface Props {
  evening: EveningDate
  planned: PlannedNight
  actual: ActualNight
  /** Pixels from the left of the strip. */
  x(minutes: number): number
  y: number
  height: number
  fill: string
}

interface Tile {
  readonly id: StepId
  readonly done: boolean
  readonly left: number
}

/** A night that is over: what was planned as an outline, what happened filled in. */
export const PastNight = ({ evening, planned, actual, x, y, height, fill }: Props) => {
  const across = (instant: Instant): number => x(onAxis(evening, instant, planned.zone))
  const bar = (from: Instant, to: Instant) => ({
    x: across(from),
    width: Math.max(4, across(to) - across(from)),
    y,
    height,
    rx: 8,
  })
  const toBedAt = actual.toBedAt
  // In time order, the last one where it belongs and none over another.
  const tiles = planned.steps
    .flatMap(({ id, start }) => {
      const done = actual.steps[id]?.at ?? null
      const at = done ?? start
      return onStrip(id) && at !== null ? [{ id, done: done !== null, at }] : []
    })
    .sort((one, other) => one.at - other.at)
    .reduceRight<readonly Tile[]>((placed, { id, done, at }) => {
      const left = Math.min(across(at) - TILE / 2, (placed[0]?.left ?? Number.POSITIVE_INFINITY) - TILE - 2)
      return [{ id, done, left }, ...placed]
    }, [])
  return (
    <>
      {toBedAt !== null && (
        <rect
          className={styles.bar}
          {...bar(toBedAt, Math.max(toBedAt, actual.upAt ?? planned.wake))}
          fill={fill}
        />
      )}
      <rect className={styles.outline} {...bar(planned.bedtime, planned.wake)} />
      {tiles.map(({ id, done, left }) => (
        <g key={id} transform={`translate(${left} ${y})`}>
          <rect
            width={TILE}
            height={height}
            rx={6}
            fill={done ? stepColour(id) : 'none'}
            stroke={done ? 'none' : stepColour(id)}
            strokeDasharray={actual.steps[id]?.outcome === 'skipped' ? undefined : '3 3'}
          />
          <StepIcon
            step={id}
            size={13}
            x={TILE / 2 - 6.5}
            y={height / 2 - 6.5}
            color={done ? 'var(--accent-ink)' : stepColour(id)}
          />
        </g>
      ))}
    </>
  )
}
