import type { KeyboardEvent } from 'react'
import { useSettingWords } from './setting-words'
import styles from './settings-layout.module.css'
import type { FoundSection } from './use-found-sections'

/** The parts of the settings as links beside them: one stop for Tab, arrows from one to the next. */
export const Contents = ({ sections }: { sections: readonly FoundSection[] }) => {
  const t = useSettingWords()
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    const links = [...event.currentTarget.querySelectorAll('a')]
    const at = links.findIndex((link) => link === document.activeElement)
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : at
    if (to === at) return
    event.preventDefault()
    links[to]?.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: its links hear the arrows
    <nav aria-label={t(($) => $.contents)} className={styles.contents} onKeyDown={onKey}>
      {sections.map(({ title, element }, index) => (
        <a
          key={title}
          href={`#${element.getAttribute('aria-labelledby') ?? ''}`}
          tabIndex={index === 0 ? 0 : -1}
          onClick={(event) => {
            event.preventDefault()
            element.scrollIntoView()
            element.querySelector<HTMLElement>('button, input, summary, a, [tabindex="0"]')?.focus()
          }}
        >
          {title}
        </a>
      ))}
    </nav>
  )
}
