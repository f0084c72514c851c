import { useId } from 'react'
import { minutesBetween } from '../../shared/evening/instant'
import { shortSpan } from '../../shared/languages/spans'
import type { PlannedStep } from '../../shared/planner/evening-plan'
import type { WeekNight } from '../../shared/week/week-night'
import { StepIcon, stepColour } from '../ui/step-icon'
import { useWords } from '../words'
import styles from './night-strip.module.css'
import { acrossStrip, axisHours, onAxis, type StripAxis } from './strip-axis'
import { stripSentence } from './strip-sentence'

interface Props {
  night: WeekNight
  axis: StripAxis
  width: number
  /** The usual bedtime on the axis; null where there is none. */
  usual: number | null
  over: boolean
}

/** Height of the drawing; its lines run on to the edges of the row. */
const HEIGHT = 46
const MIDDLE = HEIGHT / 2
const BEYOND = 40
const BAR = 26
const TILE = 18
const HOUR_ROOM = 56

/** One evening on the week's common axis: windows as tiles with their pictures, and the time in bed as a bar. */
export const NightStrip = ({ night, axis, width, usual, over }: Props) => {
  const words = useWords()
  const id = useId()
  const { plan, evening } = night
  const x = acrossStrip(axis, width)
  const bed = plan && x(onAxis(evening, plan.bedtime, plan.zone))
  const wake = plan && x(onAxis(evening, plan.wake, plan.zone))
  const span = plan ? shortSpan(words.t, night.minutesInBed ?? minutesBetween(plan.bedtime, plan.wake)) : ''
  return (
    <svg
      className={over ? `${styles.strip} ${styles.over}` : styles.strip}
      width={width}
      height={HEIGHT}
      {...(plan ? { role: 'img', 'aria-label': stripSentence(words, night, plan) } : { 'aria-hidden': true })}
    >
      <linearGradient id={id}>
        <stop offset="0" stopColor="var(--bed)" stopOpacity="0.72" />
        <stop offset="1" stopColor="var(--bed)" stopOpacity="0.34" />
      </linearGradient>
      {axisHours(axis, width, HOUR_ROOM).map((minutes) => (
        <line
          key={minutes}
          x1={x(minutes)}
          x2={x(minutes)}
          y1={-BEYOND}
          y2={HEIGHT + BEYOND}
          stroke="var(--line)"
          strokeDasharray={minutes % 1440 === 0 ? undefined : '2 5'}
        />
      ))}
      {usual !== null && (
        <line
          x1={x(usual)}
          x2={x(usual)}
          y1={-BEYOND}
          y2={HEIGHT + BEYOND}
          stroke="var(--accent)"
          strokeOpacity="0.75"
        />
      )}
      {bed !== null && wake !== null && (
        <>
          <rect
            className={styles.bar}
            x={bed}
            y={MIDDLE - BAR / 2}
            width={Math.max(4, wake - bed)}
            height={BAR}
            rx={8}
            fill={`url(#${id})`}
          />
          {wake - bed > 70 && (
            <text className={styles.span} x={wake - 12} y={MIDDLE + 4.5} textAnchor="end">
              {span}
            </text>
          )}
        </>
      )}
      {plan &&
        tilesOf(plan.steps, (instant) => x(onAxis(evening, instant, plan.zone)), bed ?? 0).map((tile) => (
          <g key={tile.step.id} transform={`translate(${tile.x} ${MIDDLE - BAR / 2})`}>
            <rect
              width={tile.width}
              height={BAR}
              rx={6}
              fill={tile.step.start === null ? 'none' : stepColour(tile.step.id)}
              stroke={tile.step.start === null ? stepColour(tile.step.id) : 'none'}
              strokeDasharray="3 3"
            />
            <StepIcon
              step={tile.step.id}
              size={13}
              x={tile.width / 2 - 6.5}
              y={BAR / 2 - 6.5}
              color={tile.step.start === null ? stepColour(tile.step.id) : 'var(--accent-ink)'}
            />
          </g>
        ))}
    </svg>
  )
}

interface Tile {
  readonly step: PlannedStep
  readonly x: number
  readonly width: number
}

/** The windows of bath and magnesium from the last one back, none over the other or over the bed. */
const tilesOf = (steps: readonly PlannedStep[], x: (instant: number) => number, bed: number): Tile[] =>
  steps
    .filter(({ id }) => id === 'warm_bath' || id === 'magnesium')
    .reduceRight<Tile[]>((tiles, step) => {
      const [from, to] = step.window.map(x)
      const left = from ?? 0
      const width = Math.max(TILE, (to ?? left) - left)
      const limit = (tiles[0]?.x ?? bed) - 2
      return [{ step, x: Math.min(left, limit - width), width }, ...tiles]
    }, [])
