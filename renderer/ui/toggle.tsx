import type { ReactNode } from 'react'
import { Switch } from 'react-aria-components/Switch'
import styles from './toggle.module.css'

interface Props {
  on: boolean
  isDisabled?: boolean
  onChange(on: boolean): void
  children: ReactNode
}

/** Something that is on or off, with its words before it. */
export const Toggle = ({ on, isDisabled = false, onChange, children }: Props) => (
  <Switch isSelected={on} isDisabled={isDisabled} onChange={onChange} className={styles.toggle ?? ''}>
    <span className={styles.words}>{children}</span>
    <span className={styles.track}>
      <span className={styles.thumb} />
    </span>
  </Switch>
)
