import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import styles from './button.module.css'

interface Looks extends Omit<ButtonProps, 'className' | 'style'> {
  /** One filled button a screen; `quiet` has no edge until it is pointed at, nor has `bare`, which is an icon alone. */
  look?: 'filled' | 'outlined' | 'quiet' | 'icon' | 'bare'
}

/** A button of 38 px or more. */
export const Button = ({ look = 'outlined', ...props }: Looks) => (
  <AriaButton {...props} className={`${styles.button} ${styles[look]}`} />
)
