import { useId } from 'react'
import type { Insights } from '../../shared/insight/insights-view'
import { percent } from '../format/figures'
import { useInsightWords } from './insight-words'
import styles from './insights.module.css'

/** How strong the evenings have become, and after it the streak. */
export const StrengthCard = ({ insights: { strength, streak } }: { insights: Insights }) => {
  const t = useInsightWords()
  const id = useId()
  const now = percent(strength.now)
  const points = now - percent(strength.before)
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.strength.title)}</h2>
      <p className={styles.large}>{t(($) => $.strength.score, { percent: now })}</p>
      <p>
        {points === 0
          ? t(($) => $.strength.same)
          : points > 0
            ? t(($) => $.strength.more, { points })
            : t(($) => $.strength.less, { points: -points })}
      </p>
      <p className={styles.quiet}>{t(($) => $.strength.explained)}</p>
      <p>
        {streak.evenings > 0 && <b>{t(($) => $.strength.streak, { count: streak.evenings })} </b>}
        <span className={styles.quiet}>{t(($) => $.strength.longest, { count: streak.longest })}</span>
      </p>
      {streak.graceUsed && streak.evenings > 0 && (
        <p className={styles.quiet}>{t(($) => $.strength.grace)}</p>
      )}
    </section>
  )
}
