import { type FormEvent, useRef, useState } from 'react'
import { minutesBefore } from '../../shared/evening/instant'
import type { OwnStep } from '../../shared/routine/own-step'
import { EARLIEST_OWN_STEP, LONGEST_OWN_STEP, ownStepProblem } from '../../shared/routine/own-step'
import type { EveningView } from '../../shared/view'
import { tellChanged } from '../tell-changed'
import { Choices } from '../ui/choices'
import { FormFoot } from '../ui/form-foot'
import { NumberField } from '../ui/number-field'
import { Sheet } from '../ui/sheet'
import { TextLine } from '../ui/text-line'
import { Toggle } from '../ui/toggle'
import { wish } from '../wishes'
import { useWords } from '../words'
import { draftOf, newOwnStepId, stepFrom } from './own-step-draft'
import styles from './settings.module.css'
import { wholeNumber } from './whole-number'

interface Props {
  view: EveningView
  /** The step that is changed; a new one when left out. */
  step: OwnStep | undefined
  onClose(): void
}

const MOMENTS = ['earliest', 'latest', 'usual'] as const

/** Makes or changes a step of the user's own. What is wrong stands beside its field once it was to be saved. */
export const OwnStepForm = ({ view, step: before, onClose }: Props) => {
  const words = useWords()
  const { t, time } = words
  const { ownSteps } = view.routine
  const bedtime = view.tonight.plan?.bedtime
  const [draft, setDraft] = useState(() => draftOf(before))
  const [strict, setStrict] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const [id] = useState(() => before?.id ?? newOwnStepId(crypto.getRandomValues(new Uint8Array(6))))
  const step = stepFrom(id, draft)
  const wrong = ownStepProblem(step)
  const problemAt = (field: keyof OwnStep): string | undefined =>
    strict && wrong?.field === field
      ? t(($) => $.ownSteps.problems[wrong.problem], { most: EARLIEST_OWN_STEP, longest: LONGEST_OWN_STEP })
      : undefined
  const beforeBed = (typed: string): string => {
    const minutes = wholeNumber(typed)
    return bedtime === undefined || Number.isNaN(minutes)
      ? t(($) => $.ownSteps.before_bed)
      : t(($) => $.ownSteps.before_bed_at, { time: time(minutesBefore(bedtime, minutes)) })
  }
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (wrong) {
      // The field learns that it is invalid with this render; focus follows it.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('input[aria-invalid="true"]')?.focus(),
      )
      return
    }
    const wanted = before ? ownSteps.map((one) => (one.id === step.id ? step : one)) : [...ownSteps, step]
    if (!(await wish(words, 'setOwnSteps', { ownSteps: wanted }))) return
    tellChanged(
      words,
      t(($) => $.ownSteps.saved, { step: step.name }),
    )
    onClose()
  }
  return (
    <Sheet title={before ? before.name : t(($) => $.ownSteps.add)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate ref={form}>
        <TextLine
          label={t(($) => $.ownSteps.name)}
          value={draft.name}
          longest={80}
          problem={problemAt('name')}
          autoFocus
          onChange={(name) => setDraft({ ...draft, name })}
        />
        <Choices
          label={t(($) => $.ownSteps.kind)}
          value={draft.kind}
          options={(['do', 'stop', 'from'] as const).map((value) => ({
            value,
            label: t(($) => $.ownSteps.kinds[value]),
          }))}
          onChange={(kind) => setDraft({ ...draft, kind })}
        />
        {MOMENTS.map((field) => (
          <NumberField
            key={field}
            label={t(($) => $.ownSteps.moments[field])}
            unit={beforeBed(draft[field])}
            value={draft[field]}
            problem={problemAt(field)}
            onChange={(typed) => setDraft({ ...draft, [field]: typed })}
          />
        ))}
        {draft.kind === 'do' && (
          <NumberField
            label={t(($) => $.ownSteps.takes)}
            unit={t(($) => $.settings.minutes)}
            value={draft.minutes}
            problem={problemAt('minutes')}
            onChange={(minutes) => setDraft({ ...draft, minutes })}
          />
        )}
        <Toggle on={draft.remind} onChange={(remind) => setDraft({ ...draft, remind })}>
          {t(($) => $.ownSteps.remind)}
        </Toggle>
        <FormFoot onCancel={onClose} />
      </form>
    </Sheet>
  )
}
