import { useId } from 'react'
import type { Insights } from '../../shared/insight/insights-view'
import type { EveningView } from '../../shared/view'
import { decimal } from '../format/figures'
import { wallTimeText } from '../format/wall-time-text'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import { acceptDrift, exportRaw } from './insight-wishes'
import { useInsightWords } from './insight-words'
import styles from './insights.module.css'

/** What reality suggests to plan otherwise, with one button to do so. */
export const DriftNotice = ({
  view,
  drift,
}: {
  view: EveningView
  drift: NonNullable<Insights['drift']>
}) => {
  const t = useInsightWords()
  const words = useWords()
  const isBed = drift.drifts === 'bedtime'
  const time = isBed ? wallTimeText(words, drift.proposed.bed) : words.time(drift.proposed)
  const minutes = Math.abs(drift.late)
  const told = { time, minutes, step: isBed ? '' : words.name(drift.step) }
  const bed = drift.late > 0 ? t(($) => $.drift.bed_late, told) : t(($) => $.drift.bed_early, told)
  const step = drift.late > 0 ? t(($) => $.drift.late, told) : t(($) => $.drift.early, told)
  return (
    <div className={styles.notice}>
      <p>{isBed ? bed : step}</p>
      <Button look="filled" onPress={() => void acceptDrift(words, t, view, drift)}>
        {t(($) => $.drift.accept, { time })}
      </Button>
    </div>
  )
}

/** The look back of day 28 or day 56. */
export const LookBackCard = ({ lookBack }: { lookBack: NonNullable<Insights['lookBack']> }) => {
  const t = useInsightWords()
  const { language } = useWords()
  const id = useId()
  const { about, day, ratings } = lookBack
  return (
    <section className={styles.notice} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.look_back.title)}</h2>
      <p>{t(($) => $.look_back[`${about}_${day}`])}</p>
      <p className={styles.quiet}>
        {ratings
          ? t(($) => $.look_back.ratings, {
              first: decimal(language, ratings.first),
              last: decimal(language, ratings.last),
            })
          : t(($) => $.look_back.no_ratings)}
      </p>
    </section>
  )
}

/** How many evenings could not be read, and the way to their files. */
export const UnreadableNotice = ({ count }: { count: number }) => {
  const t = useInsightWords()
  const words = useWords()
  return (
    <div className={styles.notice} role="alert">
      <p>{t(($) => $.unreadable, { count })}</p>
      <div className={styles.row}>
        <Button onPress={() => void wish(words, 'showDataFolder', undefined)}>
          {t(($) => $.show_folder)}
        </Button>
        <Button look="quiet" onPress={() => void exportRaw(words)}>
          {t(($) => $.export_raw)}
        </Button>
      </div>
    </div>
  )
}
