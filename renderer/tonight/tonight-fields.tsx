import { Plus, X } from 'lucide-react'
import { type RefObject, useRef } from 'react'
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup'
import { Label } from 'react-aria-components/Label'
import type { StepId } from '../../shared/routine/step'
import { Button } from '../ui/button'
import { CheckBox } from '../ui/check-box'
import { TimeField } from '../ui/time-field'
import { useKeptFocus } from '../ui/use-kept-focus'
import { useWords } from '../words'
import type { DraftBusy, TonightDraft } from './tonight-draft'
import { anotherBusy, busyProblem } from './tonight-draft'
import styles from './tonight-fields.module.css'

interface Props {
  draft: TonightDraft
  /** Steps that can be switched off. */
  steps: readonly StepId[]
  /** Whether problems are told yet. */
  strict: boolean
  onChange(draft: TonightDraft): void
  ref: RefObject<HTMLDivElement | null>
}

/** What is different about tonight alone: when one gets home, when one is busy, which steps stay off. */
export const TonightFields = ({ draft, steps, strict, onChange, ref }: Props) => {
  const { t, name } = useWords()
  const { home, busy, off } = draft
  const times = useRef<HTMLDivElement>(null)
  const kept = useKeptFocus(times)
  return (
    <div className={styles.fields} ref={ref}>
      <div className={styles.line}>
        <TimeField
          label={t(($) => $.tonight.home_at)}
          value={home}
          onChange={(at) => onChange({ ...draft, home: at })}
        />
        {home !== null && (
          <Button look="quiet" onPress={() => onChange({ ...draft, home: null })}>
            {t(($) => $.tonight.home_clear)}
          </Button>
        )}
      </div>
      <div className={styles.group} ref={times} {...kept}>
        <h3 className={styles.title}>{t(($) => $.tonight.busy)}</h3>
        {busy.length > 0 && (
          <ul className={styles.list}>
            {busy.map((one) => (
              <BusyRow
                key={one.key}
                busy={one}
                strict={strict}
                onChange={(changed) =>
                  onChange({ ...draft, busy: busy.map((other) => (other.key === one.key ? changed : other)) })
                }
                onRemove={() => onChange({ ...draft, busy: busy.filter(({ key }) => key !== one.key) })}
              />
            ))}
          </ul>
        )}
        <div>
          <Button onPress={() => onChange({ ...draft, busy: anotherBusy(busy) })}>
            <Plus size={18} strokeWidth={1.75} aria-hidden />
            {t(($) => $.tonight.busy_add)}
          </Button>
        </div>
      </div>
      <CheckboxGroup
        value={steps.filter((step) => !off.includes(step))}
        onChange={(wanted) => onChange({ ...draft, off: steps.filter((step) => !wanted.includes(step)) })}
        className={styles.group ?? ''}
      >
        <Label className={styles.title ?? ''}>{t(($) => $.tonight.steps_tonight)}</Label>
        <div className={styles.steps}>
          {steps.map((step) => (
            <div key={step}>
              <CheckBox value={step}>{name(step)}</CheckBox>
            </div>
          ))}
        </div>
      </CheckboxGroup>
    </div>
  )
}

interface BusyProps {
  busy: DraftBusy
  strict: boolean
  onChange(busy: DraftBusy): void
  onRemove(): void
}

const BusyRow = ({ busy, strict, onChange, onRemove }: BusyProps) => {
  const { t } = useWords()
  const problem = strict ? busyProblem(busy) : null
  return (
    <li className={styles.line}>
      <TimeField
        label={t(($) => $.tonight.busy_from)}
        value={busy.start}
        autoFocus={busy.start === null}
        problem={problem && busy.start === null ? t(($) => $.night.incomplete) : undefined}
        onChange={(start) => onChange({ ...busy, start })}
      />
      <TimeField
        label={t(($) => $.tonight.busy_to)}
        value={busy.end}
        problem={problem && busy.start !== null ? t(($) => $.tonight[problem]) : undefined}
        onChange={(end) => onChange({ ...busy, end })}
      />
      <Button look="icon" onPress={onRemove} aria-label={t(($) => $.tonight.busy_remove)}>
        <X size={18} strokeWidth={1.75} aria-hidden />
      </Button>
    </li>
  )
}
