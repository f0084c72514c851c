import type { AskAgain } from '../../shared/safety/ask-again'
import { useOpenHealth } from '../open-health'
import { Button } from '../ui/button'
import styles from '../ui/line-card.module.css'
import { useWords } from '../words'

/** Asks to go through the health answers again. */
export const AskAgainLine = ({ why }: { why: AskAgain }) => {
  const { t } = useWords()
  const openHealth = useOpenHealth()
  return (
    <div className={styles.card}>
      <p>{t(($) => $.health.again[why])}</p>
      <Button onPress={() => openHealth('health')}>{t(($) => $.health.check)}</Button>
    </div>
  )
}
