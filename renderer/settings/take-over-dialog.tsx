import { useState } from 'react'
import type { OpenedImport, TakenOver } from '../../shared/ipc/data'
import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { useAreaWords } from '../area-words'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import { useWords } from '../words'
import styles from './settings.module.css'

interface Props {
  found: Extract<OpenedImport, { opened: 'everything' | 'csv' }>
  onTaken(reply: TakenOver): void
  onClose(): void
}

/** What is in an opened file, and the question whether to take it over. */
export const TakeOverDialog = ({ found, onTaken, onClose }: Props) => {
  const words = useWords()
  const say = useAreaWords('log', { en: logEn, nl: logNl })
  const [taking, setTaking] = useState(false)
  const take = async (): Promise<void> => {
    setTaking(true)
    try {
      onTaken(await ask('takeImport', undefined))
    } catch {
      refused(words, 'unexpected')
    }
    onClose()
  }
  const date = (evening: Parameters<typeof eveningName>[1]): string => eveningName(words.language, evening)
  const texts =
    found.opened === 'csv'
      ? [
          say(($) => $.data.take_csv, { count: found.lines, known: found.known }),
          ...(found.unreadable.length > 0
            ? [
                say(($) => $.data.unreadable, {
                  count: found.unreadable.length,
                  rows: found.unreadable.slice(0, 5).join(', '),
                }),
              ]
            : []),
        ]
      : [
          found.extent
            ? say(($) => $.data.take_all, {
                evenings: found.extent.evenings,
                first: date(found.extent.first),
                last: date(found.extent.last),
              })
            : say(($) => $.data.take_empty),
        ]
  return (
    <Sheet title={say(($) => $.data.take_title, { file: found.file })} onClose={onClose}>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <div className={styles.actions}>
        <Button look="quiet" onPress={onClose}>
          {say(($) => $.cancel)}
        </Button>
        <Button
          look="filled"
          isDisabled={taking || (found.opened === 'csv' && found.lines === 0)}
          onPress={() => void take()}
        >
          {say(($) => $.data.take)}
        </Button>
      </div>
    </Sheet>
  )
}
