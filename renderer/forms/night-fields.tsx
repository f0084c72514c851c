import type { RefObject } from 'react'
import { shortSpan } from '../../shared/languages/spans'
import { TimeField } from '../ui/time-field'
import { useWords } from '../words'
import styles from './night-fields.module.css'
import type { DraftNight } from './night-problem'
import { minutesInBed, nightProblem } from './night-problem'

interface Props {
  night: DraftNight
  /** Whether problems are told yet. */
  strict: boolean
  /** Whether focus starts at the bedtime. */
  autoFocus?: boolean
  /** Whether the two fields share a narrow panel. */
  narrow?: boolean
  /** Minutes in bed where the clocks change; counted by the clock on the wall when left out. */
  elapsed?: number | undefined
  onChange(night: DraftNight): void
  ref?: RefObject<HTMLDivElement | null>
}

/** Bedtime, wake time, and the time in bed between them. */
export const NightFields = ({
  night,
  strict,
  autoFocus = false,
  narrow = false,
  elapsed,
  onChange,
  ref,
}: Props) => {
  const { t } = useWords()
  const found = strict ? nightProblem(night) : null
  const minutes = elapsed ?? minutesInBed(night)
  const problemAt = (field: 'bed' | 'wake'): string | undefined => {
    if (found?.field !== field) return undefined
    return 'minutes' in found
      ? t(($) => $.night[found.problem], { span: shortSpan(t, found.minutes) })
      : t(($) => $.night[found.problem])
  }
  return (
    <div className={narrow && !found ? `${styles.fields} ${styles.narrow}` : styles.fields} ref={ref}>
      <TimeField
        label={t(($) => $.night.bedtime)}
        value={night.bed}
        problem={problemAt('bed')}
        autoFocus={autoFocus}
        onChange={(bed) => onChange({ ...night, bed })}
      />
      <TimeField
        label={t(($) => $.night.wake)}
        value={night.wake}
        problem={problemAt('wake')}
        onChange={(wake) => onChange({ ...night, wake })}
      />
      <p className={styles.inBed}>
        <span>{t(($) => $.night.in_bed)}</span>
        <output>{minutes === null ? '–' : shortSpan(t, minutes)}</output>
      </p>
    </div>
  )
}

/** Moves focus to the first field with a problem. */
export const focusProblem = (fields: HTMLElement | null): void =>
  fields?.querySelector<HTMLElement>('[role="spinbutton"][aria-invalid="true"]')?.focus()
