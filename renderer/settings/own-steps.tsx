import { Pencil, Plus, X } from 'lucide-react'
import { useState } from 'react'
import type { OwnStep } from '../../shared/routine/own-step'
import { MOST_OWN_STEPS } from '../../shared/routine/own-step'
import type { EveningView } from '../../shared/view'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { keepWish } from './keep-setting'
import { OwnStepForm } from './own-step-form'
import { Section } from './section'
import styles from './settings.module.css'

/** The steps the user made: switch one, change one, take one away, add one. */
export const OwnSteps = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const { ownSteps } = view.routine
  const [editing, setEditing] = useState<OwnStep | 'new' | null>(null)
  const isFull = ownSteps.length >= MOST_OWN_STEPS
  const remove = async ({ id, name }: OwnStep): Promise<void> => {
    if (await wish(words, 'setOwnSteps', { ownSteps: ownSteps.filter((one) => one.id !== id) }))
      tellChanged(
        words,
        t(($) => $.ownSteps.removed, { step: name }),
      )
  }
  return (
    <Section title={t(($) => $.ownSteps.title)}>
      {ownSteps.length > 0 ? (
        <ul className={styles.lines}>
          {ownSteps.map((step) => (
            <li key={step.id} className={styles.own}>
              <div className={styles.name}>
                <Toggle
                  on={view.routine.steps[step.id] ?? true}
                  onChange={(on) =>
                    void keepWish(words, 'switchStep', {
                      evening: view.tonight.evening,
                      step: step.id,
                      on,
                      scope: 'always',
                    })
                  }
                >
                  {step.name}
                </Toggle>
              </div>
              <Button
                look="icon"
                onPress={() => setEditing(step)}
                aria-label={`${t(($) => $.ownSteps.edit)}, ${step.name}`}
              >
                <Pencil size={18} strokeWidth={1.75} aria-hidden />
              </Button>
              <Button
                look="icon"
                onPress={() => void remove(step)}
                aria-label={`${t(($) => $.ownSteps.remove)}, ${step.name}`}
              >
                <X size={18} strokeWidth={1.75} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.hint}>{t(($) => $.ownSteps.none)}</p>
      )}
      {isFull && <p className={styles.hint}>{t(($) => $.ownSteps.most, { most: MOST_OWN_STEPS })}</p>}
      <div>
        <Button isDisabled={isFull} onPress={() => setEditing('new')}>
          <Plus size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.ownSteps.add)}
        </Button>
      </div>
      {editing && (
        <OwnStepForm
          view={view}
          step={editing === 'new' ? undefined : editing}
          onClose={() => setEditing(null)}
        />
      )}
    </Section>
  )
}
