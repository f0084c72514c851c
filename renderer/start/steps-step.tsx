import { OFF_BY_DEFAULT, SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import type { HealthDraft } from '../forms/health-draft'
import { HealthQuestions } from '../forms/health-questions'
import { SAFETY_WORDS } from '../forms/safety-words'
import { StepIcon } from '../ui/step-icon'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './start.module.css'
import { useStartWords } from './start-words'
import { StepHead } from './step-head'

interface Props {
  view: EveningView
  health: HealthDraft
  onChange(health: HealthDraft): void
}

/** Third: which steps, and the health questions that switch off what would be unsafe. */
export const StepsStep = ({ view, health, onChange }: Props) => {
  const words = useWords()
  const { t, name } = words
  const say = useStartWords()
  const safety = useAreaWords('safety', SAFETY_WORDS)
  const { routine, tonight } = view
  return (
    <>
      <StepHead title={say(($) => $.steps.title)} text={say(($) => $.steps.text)} />
      <div className={styles.columns}>
        <section className={styles.panel} aria-labelledby="start-steps">
          <h2 id="start-steps">{t(($) => $.settings.steps)}</h2>
          <ul>
            {SWITCHABLE_STEPS.filter(({ id }) => id !== 'magnesium').map(({ id }) => (
              <li key={id}>
                <Toggle
                  on={routine.steps[id] ?? !OFF_BY_DEFAULT.has(id)}
                  onChange={(on) =>
                    void wish(words, 'switchStep', {
                      evening: tonight.evening,
                      step: id,
                      on,
                      scope: 'always',
                    })
                  }
                >
                  <StepIcon step={id} color="currentColor" />
                  {name(id)}
                </Toggle>
              </li>
            ))}
          </ul>
          <p className={styles.hint}>{t(($) => $.safety.unanswered)}</p>
        </section>
        <section className={styles.panel} aria-labelledby="start-health">
          <h2 id="start-health">{t(($) => $.start.health)}</h2>
          <p className={styles.hint}>{safety(($) => $.lead)}</p>
          <HealthQuestions draft={health} onChange={onChange} />
          <p className={styles.hint}>{safety(($) => $.later)}</p>
          <p className={styles.hint}>{t(($) => $.safety.not_medical)}</p>
        </section>
      </div>
    </>
  )
}
