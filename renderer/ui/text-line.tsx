import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField } from 'react-aria-components/TextField'
import styles from './text-line.module.css'

interface Props {
  label: string
  value: string
  longest: number
  onChange(value: string): void
}

/** One line of text of the user's own. */
export const TextLine = ({ label, value, longest, onChange }: Props) => (
  <TextField value={value} onChange={onChange} maxLength={longest} className={styles.field ?? ''}>
    <Label className={styles.label ?? ''}>{label}</Label>
    <Input className={styles.input ?? ''} />
  </TextField>
)
