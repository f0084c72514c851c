import { type FormEvent, useState } from 'react'
import { logEn } from '../../shared/languages/en/log'
import { logNl } from '../../shared/languages/nl/log'
import { useAreaWords } from '../area-words'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { TextLine } from '../ui/text-line'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './settings.module.css'

/** Everything goes for good, so the word has to be typed. */
export const DeleteDialog = ({ onClose }: { onClose(): void }) => {
  const words = useWords()
  const say = useAreaWords('log', { en: logEn, nl: logNl })
  const [typed, setTyped] = useState('')
  const [strict, setStrict] = useState(false)
  const word = say(($) => $.data.delete_word)
  const isTyped = typed.trim().toLowerCase() === word
  const remove = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setStrict(true)
    if (!isTyped || !(await wish(words, 'deleteEverything', { sure: true }))) return
    tell({ text: say(($) => $.data.deleted) })
    onClose()
  }
  return (
    <Sheet title={say(($) => $.data.delete)} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void remove(event)} noValidate>
        <p>{say(($) => $.data.delete_about)}</p>
        <TextLine
          label={say(($) => $.data.delete_type, { word })}
          value={typed}
          longest={20}
          problem={strict && !isTyped ? say(($) => $.data.delete_wrong, { word }) : undefined}
          autoFocus
          onChange={setTyped}
        />
        <div className={styles.actions}>
          <Button look="quiet" type="submit">
            {say(($) => $.data.delete)}
          </Button>
          <Button look="filled" onPress={onClose}>
            {say(($) => $.cancel)}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
