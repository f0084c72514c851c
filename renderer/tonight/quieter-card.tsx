import { useId } from 'react'
import type { LateUse } from '../../shared/appearance/own-use'
import { settingsEn } from '../../shared/languages/en/settings'
import { settingsNl } from '../../shared/languages/nl/settings'
import { useAreaWords } from '../area-words'
import { tellUndoable } from '../tell-undoable'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './quieter-card.module.css'

const WORDS = { en: settingsEn, nl: settingsNl }

/** Says how often Evenfall was open after bedtime, and offers to be quieter at night. */
export const QuieterCard = ({ lateUse: { evenings, minutes } }: { lateUse: LateUse }) => {
  const words = useWords()
  const t = useAreaWords('settings', WORDS)
  const id = useId()
  const answer = (quieter: boolean): Promise<boolean> => wish(words, 'answerQuieter', { quieter })
  const beQuieter = async (): Promise<void> => {
    if (!(await answer(true))) return
    tellUndoable(
      words,
      t(($) => $.quieter.done),
      () => void answer(false),
    )
  }
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div>
        <h2 id={id}>{t(($) => $.quieter.title)}</h2>
        <p>{t(($) => $.quieter.why, { evenings, count: minutes })}</p>
        <p>{t(($) => $.quieter.what)}</p>
      </div>
      <div className={styles.actions}>
        <Button onPress={() => void beQuieter()}>{t(($) => $.quieter.yes)}</Button>
        <Button look="quiet" onPress={() => void answer(false)}>
          {t(($) => $.quieter.no)}
        </Button>
      </div>
    </section>
  )
}
