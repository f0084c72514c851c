import styles from './claims.module.css'
import { FootingLabel } from './footing-label'
import type { Passage } from './learn-page'
import { useLearnWords } from './learn-words'
import { MarkedText } from './marked-text'
import { Sources } from './sources'

/** The place of a claim on the page, for links that lead to it. */
export const placeOfClaim = (id: string): string => `claim-${id}`

interface Props {
  claim: Extract<Passage, { kind: 'claim' }>
  hasPlace: boolean
}

/** One claim: what is known, how well, what Evenfall makes of it, and where it comes from. */
export const Claim = ({ claim, hasPlace }: Props) => {
  const say = useLearnWords()
  return (
    <li {...(hasPlace ? { id: placeOfClaim(claim.id), tabIndex: -1 } : {})} className={styles.claim}>
      <FootingLabel footing={claim.footing} />
      <p className={styles.text}>
        <MarkedText text={claim.text} />
      </p>
      <p className={styles.use}>
        <span className={styles.lead}>
          {say(($) => (claim.isPlanned ? $.planner_uses : $.evenfall_does))}
        </span>
        <MarkedText text={claim.use} />
      </p>
      <Sources ids={claim.sources} />
    </li>
  )
}
