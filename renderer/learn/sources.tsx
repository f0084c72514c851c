import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { addressOf, SOURCES, type SourceId } from '../../shared/evidence/sources'
import styles from './claims.module.css'
import { useLearnWords } from './learn-words'
import { SourceSheet } from './source-sheet'

/** What a claim rests on. A source with an address can be opened, after that address was shown. */
export const Sources = ({ ids }: { ids: readonly SourceId[] }) => {
  const say = useLearnWords()
  const [asked, setAsked] = useState<SourceId | null>(null)
  return (
    <div className={styles.sources}>
      <p>{say(($) => (ids.length === 0 ? $.no_source : $.sources))}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {addressOf(id) === undefined ? (
              <Citation id={id} />
            ) : (
              <AriaButton className={styles.source ?? ''} onPress={() => setAsked(id)}>
                <ExternalLink size={14} strokeWidth={1.75} aria-hidden />
                <Citation id={id} />
              </AriaButton>
            )}
          </li>
        ))}
      </ul>
      {asked && <SourceSheet source={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

const Citation = ({ id }: { id: SourceId }) => {
  const { cited, year, doi } = SOURCES[id]
  return (
    <span>
      {[cited, year, doi && `doi:${doi}`].filter((part) => part !== null && part !== undefined).join(' · ')}
    </span>
  )
}
