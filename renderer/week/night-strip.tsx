import { useId } from 'react'
import { shortSpan } from '../../shared/languages/spans'
import type { Night } from '../../shared/routine/routine'
import type { DraftNight } from '../../shared/week/night-problem'
import type { WeekNight } from '../../shared/week/week-night'
import { StepIcon, stepColour } from '../ui/step-icon'
import { useWords } from '../words'
import { NightBar } from './night-bar'
import styles from './night-strip.module.css'
import { PastNight } from './past-night'
import { acrossStrip, axisHours, onAxis, type StripAxis, spanOf, spanOfPlan } from './strip-axis'
import { stripSentence } from './strip-sentence'
import { tilesOf } from './strip-tiles'

interface Props {
  night: WeekNight
  axis: StripAxis
  width: number
  /** The usual bedtime on the axis; null where there is none. */
  usual: number | null
  over: boolean
  /** The times as they are being changed; null while they are as saved. */
  times: DraftNight | null
  /** The night was pulled to other times. */
  onPull(night: Night): void
  /** The time in bed was pressed. */
  onPress(): void
}

/** Height of the drawing; its lines run on to the edges of the row. */
const HEIGHT = 46
const MIDDLE = HEIGHT / 2
const BEYOND = 40
const BAR = 26
const HOUR_ROOM = 56

/** One evening on the week's common axis: windows as tiles with their pictures, and the time in bed as a bar. */
export const NightStrip = ({ night, axis, width, usual, over, times, onPull, onPress }: Props) => {
  const words = useWords()
  const id = useId()
  const { plan, past, evening } = night
  const planned = plan ?? past?.planned
  const x = acrossStrip(axis, width)
  const draft = times && spanOf(times)
  const span = draft ?? (planned ? spanOfPlan(evening, planned) : undefined)
  const bed = span ? x(span.start) : 0
  const asSaved = draft ? null : night.minutesInBed
  return (
    <svg
      className={over ? `${styles.strip} ${styles.over}` : styles.strip}
      width={width}
      height={HEIGHT}
      {...(planned
        ? { role: 'img', 'aria-label': stripSentence(words, night, planned) }
        : { 'aria-hidden': true })}
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
      {span && !over && (
        <NightBar
          span={span}
          x={x}
          y={MIDDLE - BAR / 2}
          height={BAR}
          fill={`url(#${id})`}
          inBed={(minutes) => shortSpan(words.t, minutes ?? asSaved ?? span.end - span.start)}
          onPull={onPull}
          onPress={onPress}
        />
      )}
      {past?.planned && (
        <PastNight
          evening={evening}
          planned={past.planned}
          actual={past.actual}
          x={x}
          y={MIDDLE - BAR / 2}
          height={BAR}
          fill={`url(#${id})`}
        />
      )}
      {plan &&
        !draft &&
        tilesOf(plan.steps, (instant) => x(onAxis(evening, instant, plan.zone)), bed).map((tile) => (
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
