import { CircleAlert, Download, MoveRight, Upload } from 'lucide-react'
import { useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { EveningView } from '../../shared/view'
import type { WeekView } from '../../shared/week/week-of'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { CoachCard } from './coach-card'
import { GradualDialog } from './gradual-dialog'
import { PausesCard } from './pauses-card'
import styles from './week-cards.module.css'
import { openWeek, saveWeek } from './week-wishes'

interface Props {
  view: EveningView
  week: WeekView
  evening: EveningDate
}

/** What concerns more than one evening: pauses, a clock change, a slow move, and the week as a file. */
export const WeekCards = ({ view, week, evening }: Props) => {
  const words = useWords()
  const { t } = words
  const [moving, setMoving] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const open = async (): Promise<void> => setRefused(await openWeek(words))
  return (
    <div className={styles.cards}>
      {week.coach && <CoachCard coach={week.coach} />}
      <PausesCard view={view} evening={evening} />
      <section className={styles.card} aria-labelledby="week-more">
        <h2 id="week-more">{t(($) => $.week.more)}</h2>
        <div className={styles.actions}>
          <Button onPress={() => setMoving(true)}>
            <MoveRight size={18} strokeWidth={1.75} aria-hidden />
            {t(($) => $.week.move)}
          </Button>
          <Button onPress={() => void saveWeek(words)}>
            <Download size={18} strokeWidth={1.75} aria-hidden />
            {t(($) => $.week.save_file)}
          </Button>
          <Button onPress={() => void open()}>
            <Upload size={18} strokeWidth={1.75} aria-hidden />
            {t(($) => $.week.open_file)}
          </Button>
        </div>
        {refused !== null && (
          <p className={styles.problem} role="alert">
            <CircleAlert size={16} strokeWidth={1.75} aria-hidden />
            <span>{refused}</span>
          </p>
        )}
      </section>
      {moving && <GradualDialog view={view} onClose={() => setMoving(false)} />}
    </div>
  )
}
