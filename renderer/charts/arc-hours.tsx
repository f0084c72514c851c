import type { Instant } from '../../shared/evening/instant'
import { minutesOfDay, wallClockAt } from '../../shared/evening/wall-time'
import type { Zone } from '../../shared/evening/zone'
import { useWords } from '../words'
import { type ArcFrame, type ArcGeometry, hourMarks } from './arc-geometry'
import styles from './evening-arc.module.css'

interface Props {
  frame: ArcFrame
  arc: ArcGeometry
  zone: Zone
  /** Stretches of the axis that something else stands on. */
  taken: readonly (readonly [number, number])[]
}

/** The hours below the horizon, so the stretched evening stays honest, and the wake time at its end. */
export const ArcHours = ({ frame, arc, zone, taken }: Props) => {
  const { t, time, clock } = useWords()
  const room = clock === '24' ? 46 : 68
  const minutesPastHour = (instant: Instant): number => minutesOfDay(wallClockAt(instant, zone).time) % 60
  const isFree = (hour: Instant): boolean =>
    taken.every(([from, to]) => arc.x(hour) + room / 2 < from || arc.x(hour) - room / 2 > to)
  return (
    <g>
      {hourMarks(arc, frame, minutesPastHour, room).map((hour) => (
        <g key={hour}>
          <path d={`M${arc.x(hour)} ${arc.horizon}v5`} stroke="var(--text-3)" />
          {isFree(hour) && (
            <text x={arc.x(hour)} y={arc.horizon + 24} textAnchor="middle" className={styles.small}>
              {time(hour)}
            </text>
          )}
        </g>
      ))}
      <text x={frame.width - 18} y={arc.horizon + 24} textAnchor="end" className={styles.small}>
        {t(($) => $.arc.wake, { time: time(frame.wake) })}
      </text>
    </g>
  )
}
