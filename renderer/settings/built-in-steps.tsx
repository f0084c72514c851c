import { OFF_BY_DEFAULT, SWITCHABLE_STEPS } from '../../shared/routine/built-in-steps'
import { followsSomething } from '../../shared/routine/own-moment'
import type { EveningView } from '../../shared/view'
import { StepIcon } from '../ui/step-icon'
import { Toggle } from '../ui/toggle'
import { useWords } from '../words'
import { keepWish } from './keep-setting'
import { Resettable } from './resettable'
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
          const isUsual = !OFF_BY_DEFAULT.has(id)
          const isOn = (routine.steps[id] ?? isUsual) && reason === undefined
          const change = (on: boolean): void =>
            void keepWish(words, 'switchStep', { evening: tonight.evening, step: id, on, scope: 'always' })
          return (
            <li key={id}>
              <Resettable
                name={name(id)}
                value={isOn}
                usual={reason === undefined ? isUsual : isOn}
                onReset={change}
              >
                <Toggle on={isOn} isDisabled={reason !== undefined} onChange={change}>
                  <StepIcon step={id} color="currentColor" />
                  {name(id)}
                </Toggle>
              </Resettable>
              {isOn && !followsSomething(id) && <UsualMoment view={view} step={step} />}
              {reason !== undefined && <p className={styles.hint}>{reason}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
