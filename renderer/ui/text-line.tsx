import { useId } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import { FieldProblem } from './field-problem'
import styles from './text-line.module.css'

interface Props {
  label: string
  value: string
  longest: number
  problem?: string | undefined
  autoFocus?: boolean
  /** Whether what is typed is hidden. */
  isSecret?: boolean
  onChange(value: string): void
}

/** One line of text of the user's own. */
export const TextLine = ({
  label,
  value,
  longest,
  problem,
  autoFocus = false,
  isSecret = false,
  onChange,
}: Props) => {
  const problemId = useId()
  return (
    <TextField
      value={value}
      onChange={onChange}
      maxLength={longest}
      autoFocus={autoFocus}
      type={isSecret ? 'password' : 'text'}
      isInvalid={problem !== undefined}
      {...(problem === undefined ? {} : { 'aria-describedby': problemId })}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
      <FieldProblem id={problemId} text={problem} />
    </TextField>
  )
}
