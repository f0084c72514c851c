import { TriangleAlert } from 'lucide-react'
import { shortSpan } from '../../shared/languages/spans'
import { weekWarningSentence } from '../../shared/languages/week-sentence'
import { IRREGULAR_FROM } from '../../shared/week/regularity'
import type { WeekView } from '../../shared/week/week-of'
import { useWords } from '../words'
import { tellingOf } from './telling'
import styles from './week-foot.module.css'

/** What the strips' colours mean, and the week in three figures; those above an hour carry a warning sign. */
export const WeekFoot = ({ week }: { week: WeekView }) => {
  const words = useWords()
  const { t, name } = words
  const [warning] = week.warnings
  const { averageInBed, weekendShift, largestJump, usualBed } = week
  const figure = (label: string, minutes: number | null, warned: boolean) =>
    minutes === null ? null : (
      <div className={warned ? styles.warned : undefined}>
        <dt>
          {warned && (
            <TriangleAlert size={16} strokeWidth={1.75} aria-label={t(($) => $.week.over_an_hour)} />
          )}
          {label}
        </dt>{' '}
        <dd>{shortSpan(t, Math.abs(minutes))}</dd>
      </div>
    )
  return (
    <footer className={styles.foot}>
      <ul className={styles.legend} aria-label={t(($) => $.week.legend)}>
        <li>
          <i className={styles.bath} /> {name('warm_bath')}
        </li>
        <li>
          <i className={styles.magnesium} /> {name('magnesium')}
        </li>
        <li>
          <i className={styles.bed} /> {t(($) => $.night.in_bed)}
        </li>
        {week.nights.some(({ past }) => past?.planned) && (
          <li>
            <i className={styles.planned} /> {t(($) => $.week.planned_outline)}
          </li>
        )}
        {usualBed !== null && (
          <li>
            <i className={styles.usual} /> {t(($) => $.week.usual_bed)}
          </li>
        )}
      </ul>
      <dl className={styles.figures}>
        {figure(
          t(($) => $.week.average),
          averageInBed,
          false,
        )}
        {figure(
          t(($) => $.week.weekend_shift),
          weekendShift,
          Math.abs(weekendShift ?? 0) > IRREGULAR_FROM,
        )}
        {figure(
          t(($) => $.week.largest_jump),
          largestJump?.minutes ?? null,
          (largestJump?.minutes ?? 0) > IRREGULAR_FROM,
        )}
      </dl>
      {warning && <p className={styles.warning}>{weekWarningSentence(tellingOf(words), warning)}</p>}
    </footer>
  )
}
