import { Printer } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ToldClaim } from '../../shared/evidence/articles'
import type { EveningView } from '../../shared/view'
import { usePdf } from '../print/use-pdf'
import { Button } from '../ui/button'
import layout from '../ui/page.module.css'
import { useWords } from '../words'
import { placeOfClaim } from './claim'
import { FootingLegend } from './footing-legend'
import styles from './learn.module.css'
import { learnPage } from './learn-page'
import { useLearnWords } from './learn-words'
import { QueryProvider } from './marked-text'
import { found } from './search'
import { SearchLine } from './search-line'
import { Sections } from './sections'

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
  const { paper, save } = usePdf()
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
  const print = (): Promise<void> =>
    save(
      say(($) => $.file),
      <>
        <h1>{say(($) => $.title)}</h1>
        <p className={layout.lead}>{t(($) => $.safety.not_medical)}</p>
        <FootingLegend />
        <Sections sections={page} hidden={hidden} hasPlaces={false} />
      </>,
    )
  return (
    <main className={layout.page}>
      <header className={layout.head}>
        <h1 ref={title} tabIndex={-1}>
          {say(($) => $.title)}
        </h1>
        <p className={layout.lead}>{t(($) => $.safety.not_medical)}</p>
      </header>
      <div className={styles.columns}>
        <aside className={styles.beside} aria-label={say(($) => $.contents)}>
          <SearchLine singleKeys={view.choices.singleKeys} query={query} found={shown} onQuery={setQuery} />
          <nav aria-label={say(($) => $.contents)}>
            <ul className={styles.contents}>
              {shown.map(({ id, title: name }) => (
                <li key={id}>
                  <a href={`#learn-${id}`}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
          <Button onPress={() => void print()}>
            <Printer size={18} strokeWidth={1.75} aria-hidden />
            {say(($) => $.save_pdf)}
          </Button>
          <FootingLegend />
        </aside>
        <QueryProvider value={query}>
          <Sections sections={shown} hidden={hidden} hasPlaces />
        </QueryProvider>
      </div>
      {paper}
    </main>
  )
}
