import { useState } from 'react'
import type { SavedFile } from '../../shared/ports'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { refused, wish } from '../wishes'
import { useWords } from '../words'
import { Card } from './card'
import styles from './export.module.css'
import { useExportWords } from './export-words'
import { SavedNote } from './saved-note'
import { fileName, whenText } from './when-text'

/** A file that is written again whenever the plan changes. */
export const KeptFile = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useExportWords()
  const { kept } = view.calendar
  const [failed, setFailed] = useState<SavedFile | null>(null)
  const choose = async (): Promise<void> => {
    try {
      const saved = await ask('keepCalendarFile', undefined)
      setFailed(saved.file === 'failed' ? saved : null)
    } catch {
      refused(words, 'unexpected')
    }
  }
  return (
    <Card title={say(($) => $.keep)} lead={say(($) => $.keep_lead)}>
      {kept && (
        <p role="status" className={styles.value}>
          {say(($) => $.kept, { file: fileName(kept.path), when: whenText(words, view, kept.writtenAt) })}
        </p>
      )}
      {kept?.problem && (
        <p role="alert">
          {say(($) => $.keep_failed, { why: say(($) => $.save_problems[kept.problem ?? 'unknown']) })}
        </p>
      )}
      {failed && <SavedNote saved={failed} onAgain={() => void choose()} />}
      <div className={styles.line}>
        <Button onPress={() => void choose()}>
          {kept ? say(($) => $.keep_another) : say(($) => $.keep_choose)}
        </Button>
        {kept && (
          <Button look="quiet" onPress={() => void wish(words, 'stopKeepingFile', undefined)}>
            {say(($) => $.keep_stop)}
          </Button>
        )}
      </div>
    </Card>
  )
}
