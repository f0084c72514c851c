import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Claim } from './claim'
import styles from './claims.module.css'
import type { Section } from './learn-page'
import { useLearnWords } from './learn-words'
import { MarkedText } from './marked-text'
import { Sources } from './sources'

interface Props {
  section: Section
  note: ReactNode
  hasPlaces: boolean
}

/** An article: first who should be careful, then what is known. Where only hints are told, those. */
export const Article = ({ section, note, hasPlaces }: Props) => {
  const say = useLearnWords()
  const { passages } = section
  const cares = passages.filter(({ kind }) => kind === 'care')
  return (
    <>
      {(cares.length > 0 || note) && (
        <div className={styles.care}>
          <h3>
            <TriangleAlert size={18} strokeWidth={1.75} aria-hidden />
            {say(($) => $.careful)}
          </h3>
          {note}
          <ul>
            {cares.map(({ id, text }) => (
              <li key={id}>
                <MarkedText text={text} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className={styles.claims}>
        {passages.map((passage) => {
          if (passage.kind === 'claim') return <Claim key={passage.id} claim={passage} hasPlace={hasPlaces} />
          if (passage.kind !== 'hint') return null
          return (
            <li key={passage.id} className={styles.claim}>
              <p className={styles.text}>
                <MarkedText text={passage.text} />
              </p>
              {passage.sources.length > 0 && <Sources ids={passage.sources} />}
            </li>
          )
        })}
      </ul>
    </>
  )
}
