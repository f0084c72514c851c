import { lazy, Suspense } from 'react'
import { nightPhase } from '../../shared/appearance/night-phase'
import { headlineOf } from '../../shared/reminders/headline'
import { nextStep } from '../../shared/reminders/next-step'
import type { EveningView, StepView } from '../../shared/view'
import { EveningArc } from '../charts/evening-arc'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import layout from '../ui/page.module.css'
import reserved from '../ui/reserved.module.css'
import { answerStep } from '../wishes'
import { useWords } from '../words'
import { Announcer } from './announcer'
import { AskAgainLine } from './ask-again-line'
import { ChangesLine } from './changes-line'
import { moveStep } from './evening-wishes'
import { longestOf } from './longest-of'
import { NightChip } from './night-chip'
import { NightFold } from './night-fold'
import { NoPlan } from './no-plan'
import { QuietFoot } from './quiet-foot'
import { StateSentence } from './state-sentence'
import { StepActions } from './step-actions'
import { StepLists } from './step-lists'
import { aboutNext } from './step-texts'
import styles from './tonight.module.css'

const QuieterCard = lazy(() => import('./quieter-card').then((part) => ({ default: part.QuieterCard })))
// Its words are those of the insights, and it is there in the morning only.
const Morning = lazy(() => import('./morning').then((part) => ({ default: part.Morning })))
const StockCard = lazy(() => import('../forms/stock-card').then((card) => ({ default: card.StockCard })))

interface Props {
  view: EveningView
  /** Opens the evenings before this one. */
  onLog(): void
  isLogOpen: boolean
}

/** The evening as it stands: one sentence, tonight's steps, and what to answer. */
export const Tonight = ({ view, onLog, isLogOpen }: Props) => {
  const words = useWords()
  const { t } = words
  const { tonight, asOf } = view
  const { plan, steps, evening } = tonight
  const headline = headlineOf(tonight, asOf)
  const next = nextStep(steps)
  const shown = headline.says === 'in' || headline.says === 'now' ? next : undefined
  const aboutOf = (step: StepView): string => (plan && aboutNext(words, plan, step, view)) ?? ''
  const phase = nightPhase(tonight, asOf)
  const lightsOut = steps.find(({ planned }) => planned.id === 'lights_out')
  const isQuieter = phase === 'last_half_hour' && view.choices.quieterNights
  const rest = plan ? (
    <>
      <EveningArc view={view} plan={plan} onMove={(step, to) => moveStep(words, plan, step, to)} />
      <StepLists
        view={view}
        plan={plan}
        next={shown}
        show={isQuieter ? 'others' : phase === 'last_half_hour' ? 'left' : 'all'}
      />
    </>
  ) : (
    <NoPlan view={view} />
  )
  return (
    <main className={`${layout.page} ${styles.tonight}`} data-screen="tonight">
      <Announcer tonight={tonight} now={asOf} />
      {view.morning && (
        <Suspense fallback={null}>
          <Morning key={view.morning.evening} morning={view.morning} now={asOf} />
        </Suspense>
      )}
      <header className={styles.head}>
        <div className={styles.words}>
          <p className={styles.date}>{eveningName(words.language, evening)}</p>
          <StateSentence
            key={shown?.planned.id ?? headline.says}
            headline={headline}
            steps={shown ? steps.map(({ planned }) => planned.id) : []}
          />
          {shown && (
            <p
              className={`${styles.about} ${reserved.reserved}`}
              data-longest={longestOf(steps.map((step) => aboutOf({ ...step, outcome: 'open' })))}
            >
              <span>{aboutOf(shown)}</span>
            </p>
          )}
          {shown && (
            <div className={styles.quick}>
              <StepActions key={shown.planned.id} evening={evening} step={shown} isNext />
            </div>
          )}
          {phase === 'done' && (
            <>
              <p className={styles.about}>{t(($) => $.tonight.close_lid)}</p>
              {lightsOut?.logged && (
                <div>
                  <StepActions evening={evening} step={lightsOut} isNext={false} />
                </div>
              )}
            </>
          )}
          {headline.says === 'past_bedtime' && lightsOut && !lightsOut.logged && (
            <div>
              <Button look="filled" onPress={() => void answerStep(words, evening, 'lights_out', 'done')}>
                {t(($) => $.tonight.in_bed)}
              </Button>
            </div>
          )}
        </div>
        {plan && (phase === 'evening' || phase === 'last_half_hour') && (
          <NightChip view={view} plan={plan} canSave={phase === 'evening'} />
        )}
      </header>
      {phase === 'evening' && plan && plan.notes.length > 0 && (
        <ul className={styles.notes}>
          {plan.notes.map((note) => (
            <li key={note}>{t(($) => $.planNotes[note], { time: words.time(plan.bedtime) })}</li>
          ))}
        </ul>
      )}
      {phase === 'evening' && view.lateUse && (
        <Suspense fallback={null}>
          <QuieterCard lateUse={view.lateUse} />
        </Suspense>
      )}
      {phase === 'evening' && view.askAgain && <AskAgainLine why={view.askAgain} />}
      {phase === 'evening' && view.health.product && view.dose.portions && (
        <Suspense fallback={null}>
          <StockCard view={view} />
        </Suspense>
      )}
      {phase === 'evening' && plan && <ChangesLine view={view} plan={plan} />}
      {isQuieter && plan && <StepLists view={view} plan={plan} next={shown} show="next" />}
      {phase === 'evening' || (phase === 'last_half_hour' && !isQuieter) ? (
        rest
      ) : (
        <NightFold>{rest}</NightFold>
      )}
      {phase === 'evening' && <QuietFoot view={view} onLog={onLog} isLogOpen={isLogOpen} />}
    </main>
  )
}
