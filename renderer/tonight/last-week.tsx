import { isKept } from '../../shared/insight/evening-score'
import type { EveningView } from '../../shared/view'
import { useInsights } from '../use-insights'
import { useInsightWords } from './insight-words'
import styles from './quiet-foot.module.css'

const DAYS = 7
/** The radius of an evening's dot, and from one to the next, in pixels. */
const DOT = 5
const EVERY = 16

interface Props {
  view: EveningView
  /** While the list of evenings is open, what it says may be changed there. */
  isLogOpen: boolean
}

/** The last seven evenings as dots, filled where one was kept with their number; how far bedtimes lay apart, and how the last night was. */
export const LastWeek = ({ view: { tonight, morning }, isLogOpen }: Props) => {
  const t = useInsightWords()
  const insights = useInsights(`${tonight.evening} ${morning?.told?.id} ${isLogOpen}`)
  if (insights === null || insights === 'failed' || insights.shows === 'rest') return null
  const week = insights.cells.slice(-DAYS).filter(({ state }) => state !== 'before')
  const counted = week.map(isKept).filter((kept) => kept !== null)
  if (counted.length === 0) return null
  const taught = insights.shows === 'insights' ? insights : null
  const regularity = taught?.bedtimes.regularity
  const last = taught?.ratings.at(-1)
  return (
    <>
      <p className={styles.week}>
        <svg width={(week.length - 1) * EVERY + 2 * DOT} height={2 * DOT} aria-hidden>
          {week.map((cell, index) => (
            <circle
              key={cell.evening}
              cx={DOT + index * EVERY}
              cy={DOT}
              r={DOT - 1}
              className={isKept(cell) ? styles.kept : styles.open}
            />
          ))}
        </svg>
        {t(($) => $.foot.kept, { kept: counted.filter(Boolean).length, count: counted.length })}
      </p>
      {regularity && <p>{t(($) => $.foot.bedtimes, { minutes: regularity.spread })}</p>}
      {last && last.evening === week.at(-1)?.evening && (
        <p>{t(($) => $.foot.last_night, { rating: last.rating })}</p>
      )}
    </>
  )
}
