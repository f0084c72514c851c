import { Clock } from 'lucide-react'
import { coachSentence } from '../../shared/languages/week-sentence'
import type { ClockCoach } from '../../shared/week/clock-coach'
import { capital, shortDate, weekdayName } from '../format/day-names'
import { wallTimeText } from '../format/wall-time-text'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import { tellingOf } from './telling'
import styles from './week-cards.module.css'

/** A clock change that is coming, and small steps towards it, to take or leave. */
export const CoachCard = ({ coach }: { coach: ClockCoach }) => {
  const words = useWords()
  const { t, language } = words
  const { evening, minutes, steps } = coach
  const take = async (): Promise<void> => {
    if (!(await wish(words, 'setExceptions', { exceptions: [...steps] }))) return
    tellChanged(
      words,
      t(($) => $.week.nights_planned, { count: steps.length }),
    )
  }
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
        <Button onPress={() => void take()}>
          <Clock size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.week.coach_take)}
        </Button>
        <Button look="quiet" onPress={() => void wish(words, 'declineCoach', { evening })}>
          {t(($) => $.week.coach_decline)}
        </Button>
      </div>
    </section>
  )
}
