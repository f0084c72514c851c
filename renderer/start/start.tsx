import { type FormEvent, useRef, useState } from 'react'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { EMPTY_DRAFT, toldFrom } from '../forms/health-draft'
import { HealthQuestions } from '../forms/health-questions'
import { LanguageChoice } from '../forms/language-choice'
import { focusProblem, NightFields } from '../forms/night-fields'
import { nightProblem, USUAL_NIGHT } from '../forms/night-problem'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './start.module.css'

/** The first start, on one screen: language, night and health, and then the evening. */
export const Start = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const [night, setNight] = useState(USUAL_NIGHT)
  const [health, setHealth] = useState(EMPTY_DRAFT)
  const [strict, setStrict] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const questions = useRef<HTMLDivElement>(null)
  const say = useAreaWords('safety', SAFETY_WORDS)

  const show = (event: FormEvent): void => {
    event.preventDefault()
    setStrict(true)
    const { bed, wake } = night
    if (nightProblem(night) || bed === null || wake === null) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(fields.current))
      return
    }
    const told = toldFrom(health)
    if (!told) return questions.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    const isSkipped = Object.keys(told.answers).length === 0
    void wish(words, 'welcome', { night: { bed, wake }, health: isSkipped ? null : told })
  }

  return (
    <main className={styles.start}>
      <header className={styles.head}>
        <h1>{t(($) => $.start.title)}</h1>
        <p>{t(($) => $.start.lead)}</p>
      </header>
      <form className={styles.form} onSubmit={show} noValidate>
        <section className={styles.panel} aria-labelledby="start-night">
          <LanguageChoice view={view} />
          <div className={styles.night}>
            <h2 id="start-night">{t(($) => $.start.night)}</h2>
            <p className={styles.hint}>{t(($) => $.start.night_hint)}</p>
          </div>
          <NightFields night={night} strict={strict} onChange={setNight} ref={fields} />
        </section>
        <section className={styles.panel} aria-labelledby="start-health">
          <h2 id="start-health">{t(($) => $.start.health)}</h2>
          <p className={styles.hint}>{say(($) => $.lead)}</p>
          <HealthQuestions draft={health} onChange={setHealth} ref={questions} />
          <p className={styles.hint}>{say(($) => $.later)}</p>
        </section>
        <footer className={styles.foot}>
          <p>{t(($) => $.safety.not_medical)}</p>
          <Button look="filled" type="submit">
            {t(($) => $.start.show)}
          </Button>
        </footer>
      </form>
    </main>
  )
}
