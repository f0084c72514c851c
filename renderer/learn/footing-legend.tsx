import { Fragment } from 'react'
import { STRENGTHS } from '../../shared/evidence/strength'
import styles from './learn.module.css'
import { useLearnWords } from './learn-words'

/** What the labels beside the claims mean. */
export const FootingLegend = () => {
  const say = useLearnWords()
  return (
    <dl className={styles.legend}>
      {([...STRENGTHS, 'authority', 'choice'] as const).map((footing) => (
        <Fragment key={footing}>
          <dt>{say(($) => $.footing[footing])}</dt>
          <dd>{say(($) => $.footing_means[footing])}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
