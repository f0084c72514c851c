import { lazy, Suspense } from 'react'
import { headlineOf } from '../../shared/reminders/headline'
import { nextStep } from '../../shared/reminders/next-step'
import type { EveningView } from '../../shared/view'
import { EveningArc } from '../charts/evening-arc'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import { answerStep } from '../wishes'
import { useWords } from '../words'
import { AskAgainLine } from './ask-again-line'
import { ChangesLine } from './changes-line'
import { moveStep } from './evening-wishes'
import { NightChip } from './night-chip'
import { NoPlan } from './no-plan'
import { StateSentence } from './state-sentence'
import { StepActions } from './step-actions'
import { onCard, StepLists } from './step-lists'
import { aboutNext } from './step-texts'
import styles from './tonight.module.css'

// Its words are those of the insights, and it is there in the morning only.
const Morning = lazy(() => import('./morning').then((part) => ({ default: part.Morning })))
const StockCard = lazy(() => import('../forms/stock-card').then((card) => ({ default: card.StockCard })))

/** The evening as it stands: one sentence, tonight's steps, and what to answer. */
export const Tonight = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const { tonight, asOf } = view
  const { plan, steps, evening } = tonight
  const headline = headlineOf(tonight, asOf)
  const next = nextStep(steps)
  const shown = headline.says === 'in' || headline.says === 'now' ? next : undefined
  const about = plan && shown ? aboutNext(words, plan, shown, view) : null
  const lightsOut = steps.find(({ planned }) => planned.id === 'lights_out')
  return (
    <main className={styles.tonight}>
      {view.morning && (
        <Suspense fallback={null}>
          <Morning key={view.morning.evening} morning={view.morning} now={asOf} />
        </Suspense>
      )}
      <header className={styles.head}>
        <div className={styles.words}>
          <p className={styles.date}>{eveningName(words.language, evening)}</p>
          <StateSentence key={shown?.planned.id ?? headline.says} headline={headline} />
          {about && <p className={styles.about}>{about}</p>}
          {shown && (
            <div className={onCard(shown.planned.id) ? styles.quick : undefined}>
              <StepActions key={shown.planned.id} evening={evening} step={shown} isNext />
            </div>
          )}
          {headline.says === 'past_bedtime' && lightsOut && !lightsOut.logged && (
            <div>
              <Button look="filled" onPress={() => void answerStep(words, evening, 'lights_out', 'done')}>
                {t(($) => $.tonight.in_bed)}
              </Button>
            </div>
          )}
        </div>
        {plan && <NightChip view={view} plan={plan} />}
      </header>
      {plan && plan.notes.length > 0 && (
        <ul className={styles.notes}>
          {plan.notes.map((note) => (
            <li key={note}>{t(($) => $.planNotes[note], { time: words.time(plan.bedtime) })}</li>
          ))}
        </ul>
      )}
      {view.askAgain && <AskAgainLine why={view.askAgain} />}
      {view.health.product && view.dose.portions && (
        <Suspense fallback={null}>
          <StockCard view={view} />
        </Suspense>
      )}
      {plan && <ChangesLine view={view} plan={plan} />}
      {plan && <EveningArc view={view} plan={plan} onMove={(step, to) => moveStep(words, plan, step, to)} />}
      {plan ? <StepLists view={view} plan={plan} next={shown} /> : <NoPlan view={view} />}
    </main>
  )
}
