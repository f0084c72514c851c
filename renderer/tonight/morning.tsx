import { useId, useState } from 'react'
import type { Instant } from '../../shared/evening/instant'
import { nightMoments } from '../../shared/insight/check-in-moments'
import type { Morning as MorningData } from '../../shared/insight/morning'
import type { CheckIn } from '../../shared/log/log-event'
import { Button } from '../ui/button'
import { TimeField } from '../ui/time-field'
import { answerStep } from '../wishes'
import { useWords } from '../words'
import { checkInDraft } from './check-in-draft'
import { CheckInSheet } from './check-in-sheet'
import { useInsightWords } from './insight-words'
import styles from './morning.module.css'
import { tellNight } from './morning-wishes'

const RATINGS = [1, 2, 3, 4, 5] as const

/** The morning after: five buttons for the night, when one was in bed, what was not answered, and the whole diary. */
export const Morning = ({ morning, now }: { morning: MorningData; now: Instant }) => {
  const t = useInsightWords()
  const words = useWords()
  const id = useId()
  const { evening, zone, told } = morning
  const [toBed, setToBed] = useState(checkInDraft(morning).toBed)
  const [again, setAgain] = useState(false)
  const [sheetOpen, setSheetOpen] = useState(false)
  const rate = async (rating: NonNullable<CheckIn['rating']>): Promise<void> => {
    const { toBedAt: _, ...before } = told?.checkIn ?? {}
    const inBed = nightMoments(evening, zone, { toBed, woke: null, up: null })
    const saved = t(($) => $.morning.saved)
    if (await tellNight(words, saved, evening, { ...before, ...inBed, rating })) setAgain(false)
  }
  const rating = told?.checkIn.rating
  const asks = again || rating === undefined
  return (
    <section className={styles.morning} aria-labelledby={id}>
      <h2 id={id}>
        {asks
          ? t(($) => $.morning.title)
          : t(($) => $.morning.told, { rating: t(($) => $.morning.ratings[rating]).toLocaleLowerCase() })}
      </h2>
      {asks && (
        <div className={styles.asked}>
          <div className={styles.ratings} role="group" aria-labelledby={id}>
            {RATINGS.map((one) => (
              <Button key={one} onPress={() => void rate(one)}>
                {t(($) => $.morning.ratings[one])}
              </Button>
            ))}
          </div>
          <TimeField label={t(($) => $.morning.in_bed)} value={toBed} onChange={setToBed} />
        </div>
      )}
      <Unanswered morning={morning} />
      <div className={styles.actions}>
        {!asks && (
          <Button look="quiet" onPress={() => setAgain(true)}>
            {t(($) => $.morning.change)}
          </Button>
        )}
        <Button look="quiet" onPress={() => setSheetOpen(true)}>
          {t(($) => $.morning.more)}
        </Button>
      </div>
      {sheetOpen && <CheckInSheet morning={morning} now={now} onClose={() => setSheetOpen(false)} />}
    </section>
  )
}

const Unanswered = ({ morning: { evening, unanswered } }: { morning: MorningData }) => {
  const t = useInsightWords()
  const words = useWords()
  const id = useId()
  if (unanswered.length === 0) return null
  return (
    <div className={styles.unanswered}>
      <h3 id={id}>{t(($) => $.morning.unanswered)}</h3>
      <ul aria-labelledby={id}>
        {unanswered.map(({ step, start }) => (
          <li key={step}>
            <span>
              {words.name(step)} <span className={styles.quiet}>{words.time(start)}</span>
            </span>
            {(['done', 'skipped'] as const).map((answer) => {
              const label = answer === 'done' ? t(($) => $.morning.did) : t(($) => $.morning.skipped)
              return (
                <Button
                  key={answer}
                  look="quiet"
                  aria-label={t(($) => $.morning.answer_for, { answer: label, step: words.name(step) })}
                  onPress={() => void answerStep(words, evening, step, answer, start)}
                >
                  {label}
                </Button>
              )
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
