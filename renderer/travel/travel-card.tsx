import { Plane } from 'lucide-react'
import type { TravelAnswer } from '../../shared/travel/travel'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import styles from '../ui/strip.module.css'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'

/** Minutes a day that are offered to move from one clock to the other (design choice). */
const MINUTES_A_DAY = 30

/** Asks once what the plan should do in another time zone. No answer means the clock there. */
export const TravelCard = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  if (!view.travel || view.travel.answer) return null
  const { plan } = view.tonight
  const choose = async (answer: TravelAnswer): Promise<void> => {
    if (!(await wish(words, 'answerTravel', { answer }))) return
    tell({ text: t(($) => $.travel.answered[answer.keep], { minutes: MINUTES_A_DAY }) })
  }
  return (
    <section className={styles.strip} aria-label={t(($) => $.travel.title)}>
      <Plane size={18} strokeWidth={1.75} aria-hidden />
      <p role="status" className={styles.texts}>
        {plan ? t(($) => $.travel.card, { time: words.time(plan.bedtime) }) : t(($) => $.travel.card_no_plan)}
      </p>
      <div className={styles.actions}>
        <Button onPress={() => void choose({ keep: 'local' })}>{t(($) => $.travel.local)}</Button>
        <Button onPress={() => void choose({ keep: 'home' })}>{t(($) => $.travel.home)}</Button>
        <Button onPress={() => void choose({ keep: 'shift', minutesADay: MINUTES_A_DAY })}>
          {t(($) => $.travel.shift, { minutes: MINUTES_A_DAY })}
        </Button>
      </div>
    </section>
  )
}
