import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import styles from './hint.module.css'

interface Props {
  text: string
  placement?: 'top' | 'right'
  className?: string | undefined
  /** The button it is about. Its name must say the same: a hint is not seen by everybody. */
  children: ReactNode
}

/** Says in words what a button shows as an icon, when it is pointed at or has the focus. */
export const Hint = ({ text, placement = 'top', className = '', children }: Props) => (
  <TooltipTrigger delay={400}>
    {children}
    <Tooltip placement={placement} offset={8} className={`${styles.hint} ${className}`}>
      {text}
    </Tooltip>
  </TooltipTrigger>
)
