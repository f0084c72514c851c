import { OFF_BY_DEFAULT, SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import { followsSomething } from '../../shared/routine/own-moment'
import type { EveningView } from '../../shared/view'
import { StepIcon } from '../ui/step-icon'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { Section } from './section'
import styles from './settings.module.css'
import { UsualMoment } from './usual-moment'

/** The steps Evenfall knows, each on or off for every evening, and where it usually stands. Health answers close some of them. */
export const BuiltInSteps = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t, name } = words
  const { routine, magnesium, caffeine, tonight } = view
  const closed =
    magnesium.gate === 'open'
      ? undefined
      : magnesium.gate === 'unanswered'
        ? t(($) => $.safety.unanswered)
        : t(($) => $.safety.blocked_generic)
  return (
    <Section title={t(($) => $.settings.steps)}>
      <ul className={styles.lines}>
        {SWITCHABLE_STEPS.map((step) => {
          const { id } = step
          const reason =
            id === 'magnesium'
              ? closed
              : id === 'caffeine_cutoff' && !caffeine.limits
                ? t(($) => $.caffeine.adults_only)
                : undefined
          const on = routine.steps[id] ?? !OFF_BY_DEFAULT.has(id)
          return (
            <li key={id}>
              <Toggle
                on={on && reason === undefined}
                isDisabled={reason !== undefined}
                onChange={(wanted) =>
                  void wish(words, 'switchStep', {
                    evening: tonight.evening,
                    step: id,
                    on: wanted,
                    scope: 'always',
                  })
                }
              >
                <StepIcon step={id} color="currentColor" />
                {name(id)}
              </Toggle>
              {on && reason === undefined && !followsSomething(id) && <UsualMoment view={view} step={step} />}
              {reason !== undefined && <p className={styles.hint}>{reason}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
