import { type FormEvent, useRef, useState } from 'react'
import type { EveningDate } from '../../shared/evening/evening-date'
import { focusProblem, NightFields } from '../forms/night-fields'
import { nightProblem, USUAL_NIGHT } from '../forms/night-problem'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './empty-week.module.css'

interface Props {
  evening: EveningDate
  onPerDay(): void
}

/** A week nobody has filled in yet: one night for all evenings, or each its own. */
export const EmptyWeek = ({ evening, onPerDay }: Props) => {
  const words = useWords()
  const { t } = words
  const [night, setNight] = useState(USUAL_NIGHT)
  const [strict, setStrict] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    setStrict(true)
    const { bed, wake } = night
    if (nightProblem(night) || bed === null || wake === null) {
      // The fields learn that they are invalid with this render; focus follows it.
      requestAnimationFrame(() => focusProblem(fields.current))
    } else {
      void wish(words, 'setNight', { evening, night: { bed, wake }, scope: 'every_evening' })
    }
  }
  return (
    <main className={styles.empty}>
      <h1>{t(($) => $.week.empty)}</h1>
      <p>{t(($) => $.week.empty_text)}</p>
      <form onSubmit={save} noValidate>
        <NightFields night={night} strict={strict} onChange={setNight} ref={fields} />
        <div className={styles.actions}>
          <Button look="filled" type="submit">
            {t(($) => $.week.same_times)}
          </Button>
          <Button onPress={onPerDay}>{t(($) => $.week.per_day)}</Button>
        </div>
      </form>
    </main>
  )
}
