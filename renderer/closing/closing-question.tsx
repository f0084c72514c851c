import { remindersEn } from '../../shared/languages/en/reminders'
import { remindersNl } from '../../shared/languages/nl/reminders'
import { useAreaWords } from '../area-words'
import { Button } from '../ui/button'
import { Sheet } from '../ui/sheet'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './closing-question.module.css'

const WORDS = { en: remindersEn, nl: remindersNl }

/** Asks once, where nothing on the screen would lead back: do reminders go on without the window? Escape stays. */
export const ClosingQuestion = () => {
  const words = useWords()
  const say = useAreaWords('reminders', WORDS)
  return (
    <Sheet title={say(($) => $.closing.question)} onClose={() => void wish(words, 'keepOpen', undefined)}>
      <p>{say(($) => $.closing.why)}</p>
      <p className={styles.later}>{say(($) => $.closing.later)}</p>
      <div className={styles.actions}>
        <Button onPress={() => void wish(words, 'setClosing', { closing: 'quit' })}>
          {say(($) => $.closing.quit)}
        </Button>
        <Button look="filled" autoFocus onPress={() => void wish(words, 'setClosing', { closing: 'stay' })}>
          {say(($) => $.closing.stay)}
        </Button>
      </div>
    </Sheet>
  )
}
