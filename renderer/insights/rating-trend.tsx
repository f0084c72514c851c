import { useRef } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import { eveningsBetween } from '../../shared/evening/evening-date'
import type { RatedPoint } from '../../shared/insight/ratings'
import styles from './drawings.module.css'
import { useWidth } from './use-width'

interface Props {
  points: readonly RatedPoint[]
  first: EveningDate
  last: EveningDate
  sentence: string
}

const HEIGHT = 190
const LEFT = 20
const EDGE = 10

/** Each rated night as a dot, and the middle of seven nights as a line. */
export const RatingTrend = ({ points, first, last, sentence }: Props) => {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const days = Math.max(1, eveningsBetween(first, last))
  const x = (evening: EveningDate): number =>
    LEFT + EDGE + (eveningsBetween(first, evening) / days) * (width - LEFT - 2 * EDGE)
  const y = (rating: number): number => HEIGHT - EDGE - ((rating - 1) / 4) * (HEIGHT - 2 * EDGE)
  const line = points.flatMap(({ evening, weekMedian }) =>
    weekMedian === null ? [] : [`${x(evening)} ${y(weekMedian)}`],
  )
  return (
    <div ref={frame} className={styles.frame}>
      <svg role="img" aria-label={sentence} width={width} height={HEIGHT}>
        {[1, 2, 3, 4, 5].map((rating) => (
          <g key={rating}>
            <path d={`M${LEFT} ${y(rating)}H${width - 2}`} className={styles.grid} />
            <text x={0} y={y(rating) + 4} className={styles.count}>
              {rating}
            </text>
          </g>
        ))}
        {points.map(({ evening, rating }) => (
          <circle key={evening} cx={x(evening)} cy={y(rating)} r={3} className={styles.rated} />
        ))}
        {line.length > 1 && <path d={`M${line.join('L')}`} className={styles.trend} />}
      </svg>
    </div>
  )
}
