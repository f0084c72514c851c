import { addressOf, SOURCES, type SourceId } from '../../shared/evidence/sources'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './claims.module.css'
import { useLearnWords } from './learn-words'

/** Shows where a source would take the user, before anything opens. */
export const SourceSheet = ({ source, onClose }: { source: SourceId; onClose(): void }) => {
  const words = useWords()
  const say = useLearnWords()
  const open = async (): Promise<void> => {
    if (await wish(words, 'openSource', { source })) onClose()
  }
  return (
    <Sheet title={say(($) => $.address)} onClose={onClose}>
      <p>{SOURCES[source].cited}</p>
      <p className={styles.address}>{addressOf(source)}</p>
      <p className={styles.quiet}>{say(($) => $.address_text)}</p>
      <div className={styles.actions}>
        <Button look="filled" autoFocus onPress={() => void open()}>
          {say(($) => $.open_address)}
        </Button>
      </div>
    </Sheet>
  )
}
