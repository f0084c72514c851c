import { type FormEvent, useRef, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import type { Pause } from '../../shared/routine/routine'
import { type DraftPause, pauseProblem } from '../../shared/week/pauses'
import { DateLine } from '../ui/date-line'
import { FormFoot } from '../ui/form-foot'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import { focusProblem } from './night-fields'
import styles from './pause-dialog.module.css'

interface Props {
  pauses: readonly Pause[]
  /** The evenings it begins with. */
  first: EveningDate
  last: EveningDate
  /** What it says about the pause, where the usual words do not fit. */
  about?: string
  onSaved?(): void
  onClose(): void
}

/** Pauses the evenings from one date to another. */
export const PauseDialog = ({ pauses, first, last, about, onSaved, onClose }: Props) => {
  const words = useWords()
  const { t } = words
  const [draft, setDraft] = useState<DraftPause>({ from: first, to: last })
  const [strict, setStrict] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const found = strict ? pauseProblem(draft) : null
  const problemAt = (field: 'from' | 'to'): string | undefined =>
    found?.field === field ? t(($) => $.week.pause_problems[found.problem]) : undefined
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    const { from, to } = draft
    if (pauseProblem(draft) || from === null || to === null) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(form.current))
    } else if (await wish(words, 'setPauses', { pauses: [...pauses, { from, to }] })) {
      onSaved?.()
      onClose()
    }
  }
  return (
    <Sheet title={t(($) => $.week.pause)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} noValidate ref={form}>
        <p className={styles.quiet}>{about ?? t(($) => $.week.pause_text)}</p>
        <DateLine
          label={t(($) => $.week.pause_from)}
          first={first}
          problem={problemAt('from')}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        <DateLine
          label={t(($) => $.week.pause_to)}
          first={last}
          problem={problemAt('to')}
          onChange={(to) => setDraft({ ...draft, to })}
        />
        <FormFoot onCancel={onClose} />
      </form>
    </Sheet>
  )
}
