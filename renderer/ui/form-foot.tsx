import type { ReactNode } from 'react'
import { useWords } from '../words'
import { Button } from './button'
import styles from './form.module.css'

interface Props {
  onCancel(): void
  /** What the filled button says; "Save" when left out. */
  save?: string
  /** What stands before the two. */
  children?: ReactNode
}

/** The end of a form in a sheet: the way out, and the one filled button. */
export const FormFoot = ({ onCancel, save, children }: Props) => {
  const { t } = useWords()
  return (
    <div className={styles.actions}>
      {children}
      <Button look="quiet" onPress={onCancel}>
        {t(($) => $.night.cancel)}
      </Button>
      <Button look="filled" type="submit">
        {save ?? t(($) => $.night.save)}
      </Button>
    </div>
  )
}
