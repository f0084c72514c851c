import { ChevronLeft, ChevronRight, FileText } from 'lucide-react'
import { useId, useState } from 'react'
import { addEvenings } from '../../shared/evening/evening-date'
import type { EveningView } from '../../shared/view'
import { weekRange } from '../format/day-names'
import { usePdf } from '../print/use-pdf'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import { useWords } from '../words'
import { DiarySheet } from './diary-sheet'
import { useInsightWords } from './insight-words'
import styles from './insights.module.css'

/** Weeks one can go back for a print. */
const MOST_WEEKS_BACK = 26

/** A week of the sleep diary as a page for the doctor. */
export const DiaryCard = ({ view }: { view: EveningView }) => {
  const t = useInsightWords()
  const words = useWords()
  const id = useId()
  const { paper, save } = usePdf()
  const [weeksBack, setWeeksBack] = useState(0)
  const first = addEvenings(view.tonight.evening, -7 * (weeksBack + 1))
  const print = async (): Promise<void> => {
    try {
      const nights = await ask('sleepDiary', { first })
      await save(
        t(($) => $.diary.file, { first }),
        <DiarySheet nights={nights} />,
      )
    } catch {
      refused(words, 'unexpected')
    }
  }
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.diary.title)}</h2>
      <p>{t(($) => $.diary.about)}</p>
      <div className={styles.row}>
        <Button
          look="icon"
          aria-label={t(($) => $.diary.earlier)}
          isDisabled={weeksBack >= MOST_WEEKS_BACK}
          onPress={() => setWeeksBack(weeksBack + 1)}
        >
          <ChevronLeft size={18} strokeWidth={1.75} aria-hidden />
        </Button>
        <span aria-live="polite">{weekRange(words.language, first)}</span>
        <Button
          look="icon"
          aria-label={t(($) => $.diary.later)}
          isDisabled={weeksBack === 0}
          onPress={() => setWeeksBack(weeksBack - 1)}
        >
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden />
        </Button>
        <Button onPress={() => void print()}>
          <FileText size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.diary.save)}
        </Button>
      </div>
      {paper}
    </section>
  )
}
