import { type FormEvent, useRef, useState } from 'react'
import { FIGURES } from '../../shared/evidence/figures'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { draftOf, toldFrom } from '../forms/health-draft'
import { HealthQuestions } from '../forms/health-questions'
import { SAFETY_WORDS } from '../forms/safety-words'
import { Button } from '../ui/button'
import { FormFoot } from '../ui/form-foot'
import { Sheet } from '../ui/sheet'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './health.module.css'

/** The health questions with the answers given so far: change, confirm or delete them. */
export const AnswersSheet = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const words = useWords()
  const say = useAreaWords('safety', SAFETY_WORDS)
  const { health, askAgain } = view
  const [draft, setDraft] = useState(() => draftOf(health))
  const [isForgetting, setIsForgetting] = useState(false)
  const questions = useRef<HTMLDivElement>(null)
  const isUnchanged = JSON.stringify(draft) === JSON.stringify(draftOf(health))
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const told = toldFrom(draft)
    if (!told) return questions.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
    if (!(await wish(words, 'answerHealth', told))) return
    tell({ text: say(($) => $.saved) })
    onClose()
  }
  const forget = async (): Promise<void> => {
    if (!(await wish(words, 'forgetHealth', undefined))) return
    tell({ text: say(($) => $.forgotten) })
    onClose()
  }
  return (
    <Sheet title={say(($) => $.title)} onClose={onClose}>
      {askAgain && (
        <p className={styles.again} role="status">
          {words.t(($) => $.health.again[askAgain])}
        </p>
      )}
      <p className={styles.hint}>{say(($) => $.lead)}</p>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate>
        <HealthQuestions draft={draft} onChange={setDraft} ref={questions} />
        <p className={styles.hint}>{words.t(($) => $.safety.not_medical)}</p>
        <p className={styles.hint}>{say(($) => $.alarm, { emergency: FIGURES.emergency.value })}</p>
        <p className={styles.hint}>
          {say(($) => $.insomnia_hint, {
            insomnia_nights: FIGURES.insomnia_nights.value,
            insomnia_months: FIGURES.insomnia_months.value,
          })}
        </p>
        <FormFoot
          onCancel={onClose}
          save={askAgain && isUnchanged ? say(($) => $.still_right) : say(($) => $.save)}
        />
      </form>
      <div className={styles.forget}>
        {isForgetting ? (
          <div role="alert" className={styles.sure}>
            <p>{say(($) => $.forget_sure)}</p>
            <div className={styles.actions}>
              <Button look="quiet" onPress={() => setIsForgetting(false)}>
                {words.t(($) => $.night.cancel)}
              </Button>
              <Button onPress={() => void forget()}>{say(($) => $.forget_yes)}</Button>
            </div>
          </div>
        ) : (
          <Button look="quiet" onPress={() => setIsForgetting(true)}>
            {say(($) => $.forget)}
          </Button>
        )}
      </div>
    </Sheet>
  )
}
