import type { Instant } from '../../shared/evening/instant'
import { minutesAfter, minutesBetween } from '../../shared/evening/instant'
import { resolveWallTime, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { DiaryNight } from '../../shared/insight/sleep-diary'
import { capital, weekdayName } from '../format/day-names'
import { useWords } from '../words'
import styles from './diary-sheet.module.css'
import { useInsightWords } from './insight-words'

/** From six in the morning of the day until noon after its night, in hours. */
const BEGINS = 6
const HOURS = 30
const WIDTH = 686
const LEFT = 34
const TOP = 16
const ROW = 24
const BEGINS_AT = wallTimeFromMinutes(BEGINS * 60)

const across = (hours: number): number => LEFT + (hours / HOURS) * (WIDTH - LEFT)

/** The days and nights as doctors draw them: a bar for sleep, arrows for bed, K and A where they were drunk. */
export const DiaryRaster = ({ nights }: { nights: readonly DiaryNight[] }) => {
  const t = useInsightWords()
  const { language } = useWords()
  return (
    <svg
      role="img"
      aria-label={t(($) => $.diary.heading)}
      width={WIDTH}
      height={TOP + nights.length * ROW + 2}
      className={styles.raster}
    >
      {Array.from({ length: HOURS / 2 + 1 }, (_, index) => index * 2).map((hour) => (
        <g key={hour}>
          <path d={`M${across(hour)} ${TOP}V${TOP + nights.length * ROW}`} className={styles.hour} />
          {hour < HOURS && (
            <text x={across(hour)} y={TOP - 4} textAnchor="middle">
              {(BEGINS + hour) % 24}
            </text>
          )}
        </g>
      ))}
      {nights.map((night, row) => (
        <g key={night.evening} transform={`translate(0 ${TOP + row * ROW})`}>
          <path d={`M0 ${ROW}H${WIDTH}`} className={styles.hour} />
          <text x={0} y={ROW / 2 + 4}>
            {capital(weekdayName(language, night.evening).slice(0, 2))}
          </text>
          <NightMarks night={night} />
        </g>
      ))}
    </svg>
  )
}

const NightMarks = ({ night }: { night: DiaryNight }) => {
  const t = useInsightWords()
  const begins = resolveWallTime(night.evening, BEGINS_AT, night.zone).instant
  const x = (at: Instant): number => across(Math.min(HOURS, Math.max(0, minutesBetween(begins, at) / 60)))
  const { toBedAt, asleepAfterMinutes, wokeAt, upAt } = night
  const asleepAt =
    toBedAt === null || asleepAfterMinutes === null ? null : minutesAfter(toBedAt, asleepAfterMinutes)
  const middle = ROW / 2
  return (
    <>
      {asleepAt !== null && wokeAt !== null && (
        <rect
          x={x(asleepAt)}
          y={5}
          width={Math.max(0, x(wokeAt) - x(asleepAt))}
          height={ROW - 10}
          className={styles.sleep}
        />
      )}
      {toBedAt !== null && <path d={`M${x(toBedAt) - 4} 4h8l-4 7z`} className={styles.mark} />}
      {upAt !== null && <path d={`M${x(upAt) - 4} ${ROW - 4}h8l-4 -7z`} className={styles.mark} />}
      {night.caffeine.map(({ at }) => (
        <text key={at} x={x(at)} y={middle + 4} textAnchor="middle" className={styles.letter}>
          {t(($) => $.diary.caffeine)}
        </text>
      ))}
      {night.alcohol.map(({ at }) => (
        <text key={at} x={x(at)} y={middle + 4} textAnchor="middle" className={styles.letter}>
          {t(($) => $.diary.alcohol)}
        </text>
      ))}
    </>
  )
}
