import { useEffect, useMemo, useRef, useState } from 'react'
import type { ToldClaim } from '../../shared/evidence/articles'
import type { EveningView } from '../../shared/view'
import { useWords } from '../words'
import { Article } from './article'
import { placeOfClaim } from './claim'
import { FootingLegend } from './footing-legend'
import styles from './learn.module.css'
import { learnPage, type Section } from './learn-page'
import { useLearnWords } from './learn-words'
import { QueryProvider } from './marked-text'
import { found } from './search'
import { SearchLine } from './search-line'
import { DisagreementsTable, FoodsTable } from './tables'

interface Props {
  view: EveningView
  /** The claim somebody asked about elsewhere; null for the page from its beginning. */
  at: ToldClaim | null
}

/** What every evening rests on: articles, food, disagreements, and when to see a doctor. */
export const Learn = ({ view, at }: Props) => {
  const { t, language } = useWords()
  const say = useLearnWords()
  const [query, setQuery] = useState('')
  const title = useRef<HTMLHeadingElement>(null)
  const showsAmounts = view.magnesium.gate === 'open' && view.magnesium.amounts
  const page = useMemo(() => learnPage(say, language, showsAmounts), [say, language, showsAmounts])
  const shown = useMemo(() => found(page, query), [page, query])

  useEffect(() => {
    const claim = at && document.getElementById(placeOfClaim(at))
    if (claim) {
      claim.focus({ preventScroll: true })
      claim.scrollIntoView({ block: 'center' })
    } else if (at || document.activeElement === document.body) title.current?.focus({ preventScroll: true })
  }, [at])

  const hidden = !showsAmounts && (
    <p className={styles.hidden}>
      {t(($) => $.safety[view.magnesium.gate === 'unanswered' ? 'unanswered' : 'blocked_generic'])}{' '}
      {say(($) => $.amounts_hidden)}
    </p>
  )
  return (
    <main className={styles.learn}>
      <header className={styles.head}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {say(($) => $.title)}
        </h1>
        <p className={styles.lead}>{t(($) => $.safety.not_medical)}</p>
      </header>
      <div className={styles.columns}>
        <aside className={styles.beside} aria-label={say(($) => $.contents)}>
          <SearchLine query={query} found={shown} onQuery={setQuery} />
          <nav aria-label={say(($) => $.contents)}>
            <ul className={styles.contents}>
              {shown.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={`#learn-${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
          <FootingLegend />
        </aside>
        <QueryProvider value={query}>
          <div className={styles.sections}>
            {shown.map((section) => (
              <section
                key={section.id}
                id={`learn-${section.id}`}
                tabIndex={-1}
                aria-labelledby={`title-${section.id}`}
                className={styles.section}
              >
                <h2 id={`title-${section.id}`}>{section.title}</h2>
                {section.text && <p className={styles.quiet}>{section.text}</p>}
                <Contents section={section} hidden={section.id === 'magnesium' && hidden} />
              </section>
            ))}
          </div>
        </QueryProvider>
      </div>
    </main>
  )
}

const Contents = ({ section, hidden }: { section: Section; hidden: React.ReactNode }) => {
  if (section.id === 'foods') return <FoodsTable section={section} />
  if (section.id === 'disagreements') return <DisagreementsTable section={section} />
  return <Article section={section} note={hidden} />
}
