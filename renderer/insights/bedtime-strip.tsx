import { useRef } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import { eveningsBetween } from '../../shared/evening/evening-date'
import type { WallTime } from '../../shared/evening/wall-time'
import { wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { Bedtime } from '../../shared/insight/bedtimes'
import { ON_TIME_WITHIN } from '../../shared/insight/bedtimes'
import { wallTimeText } from '../format/wall-time-text'
import { useWords } from '../words'
import styles from './drawings.module.css'
import { axisTicks, nightAxis } from './night-axis'
import { useWidth } from './use-width'

interface Props {
  nights: readonly Bedtime[]
  usual: WallTime
  first: EveningDate
  last: EveningDate
  sentence: string
}

const HEIGHT = 190
const LEFT = 62
const EDGE = 8

/** Every night's bedtime as a dot, what was planned as a line in a band of half an hour, and the usual one as a tick. */
export const BedtimeStrip = ({ nights, usual, first, last, sentence }: Props) => {
  const words = useWords()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const axis = nightAxis(nights, usual)
  const y = (minutes: number): number =>
    EDGE + ((minutes - axis.from) / (axis.to - axis.from)) * (HEIGHT - 2 * EDGE)
  const days = eveningsBetween(first, last) + 1
  const column = (width - LEFT - EDGE) / days
  const x = (evening: EveningDate): number => LEFT + (eveningsBetween(first, evening) + 0.5) * column
  return (
    <div ref={frame} className={styles.frame}>
      <svg role="img" aria-label={sentence} width={width} height={HEIGHT}>
        {axisTicks(axis).map((minutes) => (
          <g key={minutes}>
            <path d={`M${LEFT} ${y(minutes)}H${width - EDGE}`} className={styles.grid} />
            <text x={0} y={y(minutes) + 4} className={styles.count}>
              {wallTimeText(words, wallTimeFromMinutes(minutes))}
            </text>
          </g>
        ))}
        {nights.map(({ evening, meant }) =>
          meant === null ? null : (
            <g key={evening}>
              <rect
                x={x(evening) - column / 2}
                y={y(axis.at(meant) - ON_TIME_WITHIN)}
                width={column + 0.5}
                height={y(2 * ON_TIME_WITHIN) - y(0)}
                className={styles.band}
              />
              <path
                d={`M${x(evening) - column / 2} ${y(axis.at(meant))}h${column}`}
                className={styles.target}
              />
            </g>
          ),
        )}
        {nights.map(({ evening, actual }) => (
          <circle
            key={evening}
            cx={x(evening)}
            cy={y(axis.at(actual))}
            r={Math.max(1.5, Math.min(4, column / 2))}
            className={styles.night}
          />
        ))}
        <path d={`M${LEFT - 8} ${y(axis.at(usual))}h10`} className={styles.tick} />
      </svg>
    </div>
  )
}
