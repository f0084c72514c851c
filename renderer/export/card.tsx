import { type ReactNode, useId } from 'react'
import styles from './export.module.css'

interface Props {
  title: string
  lead?: string
  children: ReactNode
}

/** One way out of Evenfall, or into it, under its name. */
export const Card = ({ title, lead, children }: Props) => {
  const id = useId()
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead !== undefined && <p className={styles.quiet}>{lead}</p>}
      {children}
    </section>
  )
}
