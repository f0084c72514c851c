import { useId } from 'react'
import { FieldProblem } from './field-problem'
import styles from './number-field.module.css'

interface Props {
  label: string
  /** What the number counts, such as `mg`. */
  unit: string
  /** As typed. */
  value: string
  problem: string | undefined
  onChange(value: string): void
}

/** A whole number with its unit. */
export const NumberField = ({ label, unit, value, problem, onChange }: Props) => {
  const id = useId()
  const problemId = useId()
  const unitId = useId()
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={value}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? unitId : `${problemId} ${unitId}`}
          onChange={(event) => onChange(event.target.value)}
        />
        <span id={unitId}>{unit}</span>
      </div>
      <FieldProblem id={problemId} text={problem} />
    </div>
  )
}
