import { ChevronLeft, ChevronRight } from 'lucide-react'
import { addEvenings, type EveningDate } from '../../shared/evening/evening-date'
import { weekHeadline, weekSubline } from '../../shared/languages/week-sentence'
import type { WeekView } from '../../shared/week/week-of'
import { weekNumber, weekRange } from '../format/day-names'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { tellingOf } from './telling'
import styles from './week-head.module.css'

interface Props {
  week: WeekView
  /** The first evening of the week tonight lies in. */
  thisWeek: EveningDate
  onShow(first: EveningDate): void
}

/** Which week it is, the week in one sentence, and the way to other weeks. */
export const WeekHead = ({ week, thisWeek, onShow }: Props) => {
  const words = useWords()
  const { t, language } = words
  const { first } = week
  const telling = tellingOf(words)
  const detail = weekSubline(telling, week)
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <p className={styles.quiet}>
          {t(($) => $.week.which, { number: weekNumber(first), range: weekRange(language, first) })}
        </p>
        <h1>{weekHeadline(telling, week)}</h1>
        {detail && <p className={styles.detail}>{detail}</p>}
      </div>
      <div className={styles.switcher} role="group" aria-label={t(($) => $.week.weeks)}>
        <Button
          look="icon"
          onPress={() => onShow(addEvenings(first, -7))}
          aria-label={t(($) => $.week.previous)}
          aria-keyshortcuts="["
        >
          <ChevronLeft size={18} strokeWidth={1.75} aria-hidden />
        </Button>
        <Button onPress={() => onShow(thisWeek)} aria-keyshortcuts="T">
          {t(($) => $.week.this_week)}
        </Button>
        <Button
          look="icon"
          onPress={() => onShow(addEvenings(first, 7))}
          aria-label={t(($) => $.week.next)}
          aria-keyshortcuts="]"
        >
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
    </header>
  )
}
