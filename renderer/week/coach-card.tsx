import { Clock } from 'lucide-react'
import { coachSentence } from '../../shared/languages/week-sentence'
import type { ClockCoach } from '../../shared/week/clock-coach'
import { wallTimeText } from '../format/wall-time-text'
import { Button } from '../ui/button'
import { useWords } from '../words'
import { capital, shortDate, weekdayName } from './day-names'
import { tellingOf } from './telling'
import styles from './week-cards.module.css'
import { planNights } from './week-wishes'

/** A clock change that is coming, and small steps towards it, to take or leave. */
export const CoachCard = ({ coach }: { coach: ClockCoach }) => {
  const words = useWords()
  const { t, language } = words
  const { minutes, steps } = coach
  return (
    <section className={styles.card} aria-labelledby="week-coach">
      <h2 id="week-coach">{t(($) => (minutes > 0 ? $.week.coach_forward : $.week.coach_back))}</h2>
      <p>{coachSentence(tellingOf(words), coach)}</p>
      <ul className={styles.dates}>
        {steps.map((step) => (
          <li key={step.evening}>
            <span>{`${capital(weekdayName(language, step.evening))} ${shortDate(language, step.evening)}`}</span>
            <b>{wallTimeText(words, step.bed)}</b>
            <span>{wallTimeText(words, step.wake)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={() => void planNights(words, steps)}>
          <Clock size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.week.coach_take)}
        </Button>
      </div>
    </section>
  )
}
