import type { ReactNode } from 'react'
import { Article } from './article'
import styles from './learn.module.css'
import type { Section } from './learn-page'
import { DisagreementsTable, FoodsTable } from './tables'

interface Props {
  sections: readonly Section[]
  /** Why amounts are left out, where they are. */
  hidden: ReactNode
  /** Whether links lead to its parts; a copy on paper has none, as a place exists once. */
  hasPlaces: boolean
}

/** The parts of the page, one under the other. */
export const Sections = ({ sections, hidden, hasPlaces }: Props) => (
  <div className={styles.sections}>
    {sections.map((section) => (
      <section
        key={section.id}
        {...(hasPlaces ? { id: `learn-${section.id}`, tabIndex: -1 } : {})}
        aria-label={section.title}
        className={styles.section}
      >
        <h2>{section.title}</h2>
        {section.text && <p className={styles.quiet}>{section.text}</p>}
        {section.id === 'foods' ? (
          <FoodsTable section={section} />
        ) : section.id === 'disagreements' ? (
          <DisagreementsTable section={section} />
        ) : (
          <Article section={section} note={section.id === 'magnesium' && hidden} hasPlaces={hasPlaces} />
        )}
      </section>
    ))}
  </div>
)
