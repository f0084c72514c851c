import type { ReactNode } from 'react'
import styles from './part.module.css'

/** A part of a sheet under a title of its own. */
export const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.part} aria-label={title}>
    <h3>{title}</h3>
    {children}
  </section>
)
