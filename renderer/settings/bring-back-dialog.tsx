import type { TakenOver } from '../../shared/ipc/data'
import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { useAreaWords } from '../area-words'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import { useWords } from '../words'
import styles from './settings.module.css'

interface Props {
  name: string
  when: string
  onTaken(reply: TakenOver): void
  onClose(): void
}

/** Asks before everything becomes as it was at a backup. */
export const BringBackDialog = ({ name, when, onTaken, onClose }: Props) => {
  const words = useWords()
  const say = useAreaWords('log', { en: logEn, nl: logNl })
  const bringBack = async (): Promise<void> => {
    try {
      onTaken(await ask('restoreBackup', { name }))
    } catch {
      refused(words, 'unexpected')
    }
    onClose()
  }
  return (
    <Sheet title={say(($) => $.data.bring_back_title, { when })} onClose={onClose}>
      <p>{say(($) => $.data.bring_back_about)}</p>
      <div className={styles.actions}>
        <Button look="quiet" onPress={onClose}>
          {say(($) => $.cancel)}
        </Button>
        <Button look="filled" onPress={() => void bringBack()}>
          {say(($) => $.data.bring_back)}
        </Button>
      </div>
    </Sheet>
  )
}
