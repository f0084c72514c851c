import type { ReactNode } from 'react'
import { useWords } from '../words'
import styles from './night-fold.module.css'

/** Everything that can wait until the morning, folded away behind one line. */
export const NightFold = ({ children }: { children: ReactNode }) => {
  const { t } = useWords()
  return (
    <details className={styles.fold}>
      <summary>{t(($) => $.tonight.show_evening)}</summary>
      {children}
    </details>
  )
}
