import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { EveningView } from '../../shared/view'
import { EMPTY_DRAFT, toldFrom } from '../forms/health-draft'
import { focusProblem } from '../forms/night-fields'
import { nightProblem, USUAL_NIGHT } from '../forms/night-problem'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import { LanguageStep } from './language-step'
import { NightStep } from './night-step'
import { RemindersStep } from './reminders-step'
import styles from './start.module.css'
import { useStartWords } from './start-words'
import { StepsStep } from './steps-step'

const STEPS = ['language', 'night', 'steps', 'reminders'] as const
const LAST = STEPS.length - 1

/** The first start in four short steps, each of which can be skipped, and then the evening. */
export const Start = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const say = useStartWords()
  const [at, setAt] = useState(0)
  const [night, setNight] = useState(USUAL_NIGHT)
  const [health, setHealth] = useState(EMPTY_DRAFT)
  const [strict, setStrict] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const moved = useRef(false)
  const step = STEPS[at]

  const go = (to: number): void => {
    moved.current = true
    setStrict(false)
    setAt(to)
  }
  useEffect(() => {
    // The first heading is left to whoever opened the window.
    if (!moved.current) return
    window.scrollTo(0, 0)
    form.current?.querySelector<HTMLElement>(`[data-step="${at}"] h1`)?.focus({ preventScroll: true })
  }, [at])

  const finish = (): void => {
    const wanted = nightProblem(night) ? USUAL_NIGHT : night
    const { bed, wake } = wanted
    const told = toldFrom(health)
    if (bed === null || wake === null) return
    const isSkipped = told === null || Object.keys(told.answers).length === 0
    void wish(words, 'welcome', { night: { bed, wake }, health: isSkipped ? null : told })
  }
  const next = (event: FormEvent): void => {
    event.preventDefault()
    setStrict(true)
    if (step === 'night' && nightProblem(night)) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(form.current))
      return
    }
    if (step === 'steps' && !toldFrom(health))
      return form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    if (at === LAST) finish()
    else go(at + 1)
  }
  /** On to the next step with what would hold without an answer. */
  const skip = (): void => {
    if (step === 'night') setNight(USUAL_NIGHT)
    if (step === 'steps') setHealth(EMPTY_DRAFT)
    go(at + 1)
  }

  return (
    <form className={styles.form} onSubmit={next} noValidate ref={form}>
      <main className={styles.start} data-step={at}>
        {step === 'language' && <LanguageStep view={view} />}
        {step === 'night' && <NightStep view={view} night={night} strict={strict} onChange={setNight} />}
        {step === 'steps' && <StepsStep view={view} health={health} onChange={setHealth} />}
        {step === 'reminders' && <RemindersStep />}
      </main>
      <footer className={styles.foot}>
        <p>{say(($) => $.progress, { step: at + 1, of: STEPS.length })}</p>
        <div className={styles.ways}>
          {at > 0 && (
            <Button look="quiet" onPress={() => go(at - 1)}>
              {say(($) => $.back)}
            </Button>
          )}
          {at < LAST && (
            <Button look="quiet" onPress={skip}>
              {say(($) => $.skip)}
            </Button>
          )}
          <Button look="filled" type="submit">
            {at === LAST ? t(($) => $.start.show) : say(($) => $.next)}
          </Button>
        </div>
      </footer>
    </form>
  )
}
