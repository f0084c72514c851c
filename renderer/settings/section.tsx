import { type ReactNode, useEffect, useRef } from 'react'
import { useKeptFocus } from '../ui/use-kept-focus'
import styles from './settings.module.css'

interface Props {
  title: string
  /** Whether the settings were opened at this part: it is scrolled to, and the focus begins here. */
  opensHere?: boolean
  children: ReactNode
}

/** Settings that belong together, under their heading. Focus stays inside when what had it is taken away. */
export const Section = ({ title, opensHere = false, children }: Props) => {
  const titleId = `settings-${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`
  const place = useRef<HTMLElement>(null)
  const kept = useKeptFocus(place)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!opensHere) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [opensHere])
  return (
    <section className={styles.section} aria-labelledby={titleId} ref={place} {...kept}>
      <h3 id={titleId} ref={heading} {...(opensHere ? { tabIndex: -1 } : {})}>
        {title}
      </h3>
      {children}
    </section>
  )
}
