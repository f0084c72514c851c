import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import styles from './check-box.module.css'

interface Props {
  value: string
  hint?: string
  children: ReactNode
}

/** A box to tick, with its words beside it and at most one line of explanation. */
export const CheckBox = ({ value, hint, children }: Props) => {
  const hintId = useId()
  return (
    <>
      <AriaCheckbox
        value={value}
        className={styles.row ?? ''}
        {...(hint === undefined ? {} : { 'aria-describedby': hintId })}
      >
        <span className={styles.box}>
          <Check size={14} strokeWidth={2.5} aria-hidden />
        </span>
        <span>{children}</span>
      </AriaCheckbox>
      {hint !== undefined && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  )
}
