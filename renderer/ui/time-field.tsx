import { Time } from '@internationalized/date'
import { Minus, Plus } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { Label } from 'react-aria-components/Label'
import { TimeField as AriaTimeField, DateInput, DateSegment } from 'react-aria-components/TimeField'
import type { WallTime } from '../../shared/evening/wall-time'
import { minutesOfDay, parseWallTime, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import { useWords } from '../words'
import { Button } from './button'
import field from './field.module.css'
import { FieldProblem } from './field-problem'
import styles from './time-field.module.css'

interface Props {
  label: string
  value: WallTime | null
  problem?: string | undefined
  autoFocus?: boolean
  onChange(value: WallTime | null): void
  /** What a step by button or key does, where it is more than typing. */
  onStep?(value: WallTime): void
}

const STEP = 5

const toTime = (value: WallTime): Time =>
  new Time(Math.floor(minutesOfDay(value) / 60), minutesOfDay(value) % 60)

/** A time of day in segments, on the user's clock, with steps of five minutes by button or Shift and an arrow. */
export const TimeField = ({
  label,
  value,
  problem,
  autoFocus = false,
  onChange,
  onStep = onChange,
}: Props) => {
  const { t, clock } = useWords()
  const labelId = useId()
  const problemId = useId()
  const shift = (minutes: number): void => {
    if (value !== null) onStep(wallTimeFromMinutes(minutesOfDay(value) + minutes))
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowUp' ? STEP : event.key === 'ArrowDown' ? -STEP : 0
    if (!event.shiftKey || step === 0) return
    event.preventDefault()
    event.stopPropagation()
    shift(step)
  }
  return (
    <div className={styles.field} onKeyDownCapture={onKey}>
      <AriaTimeField
        value={value === null ? null : toTime(value)}
        onChange={(time) => onChange(time ? (parseWallTime(time.toString().slice(0, 5)) ?? null) : null)}
        hourCycle={clock === '24' ? 24 : 12}
        shouldForceLeadingZeros={clock === '24'}
        autoFocus={autoFocus}
        isInvalid={problem !== undefined}
        {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
      >
        <Label id={labelId} className={`${field.label} ${styles.label}`}>
          {label}
        </Label>
        <div className={styles.row}>
          <DateInput className={field.input ?? ''}>
            {(segment) => <DateSegment segment={segment} className={field.segment ?? ''} />}
          </DateInput>
          <StepButton label={t(($) => $.night.earlier)} of={labelId} onPress={() => shift(-STEP)}>
            <Minus size={18} strokeWidth={1.75} aria-hidden />
          </StepButton>
          <StepButton label={t(($) => $.night.later)} of={labelId} onPress={() => shift(STEP)}>
            <Plus size={18} strokeWidth={1.75} aria-hidden />
          </StepButton>
        </div>
      </AriaTimeField>
      <FieldProblem id={problemId} text={problem} />
    </div>
  )
}

const StepButton = (props: { label: string; of: string; onPress(): void; children: ReactNode }) => {
  const id = useId()
  return (
    <Button
      id={id}
      look="icon"
      slot={null}
      aria-label={props.label}
      aria-labelledby={`${props.of} ${id}`}
      onPress={props.onPress}
    >
      {props.children}
    </Button>
  )
}
