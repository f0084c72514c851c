import { type ReactNode, useId, useRef } from 'react'
import { useKeptFocus } from '../ui/use-kept-focus'
import styles from './settings.module.css'

/** Settings that belong together, under their heading. Focus stays inside when what had it is taken away. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const titleId = useId()
  const place = useRef<HTMLElement>(null)
  const kept = useKeptFocus(place)
  return (
    <section className={styles.section} aria-labelledby={titleId} ref={place} {...kept}>
      <h3 id={titleId}>{title}</h3>
      {children}
    </section>
  )
}
