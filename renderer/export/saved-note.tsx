import type { SavedFile } from '../../shared/ports'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './export.module.css'
import { useExportWords } from './export-words'
import { fileName } from './when-text'

/** Where a file went, or why it went nowhere and what to do about it. */
export const SavedNote = ({ saved, onAgain }: { saved: SavedFile; onAgain(): void }) => {
  const words = useWords()
  const say = useExportWords()
  if (saved.file === 'cancelled') return null
  if (saved.file === 'failed') {
    return (
      <div role="alert" className={styles.line}>
        <p>{say(($) => $.not_saved, { why: say(($) => $.save_problems[saved.problem]) })}</p>
        <Button onPress={onAgain}>{say(($) => $.other_folder)}</Button>
      </div>
    )
  }
  return (
    <div role="status" className={styles.line}>
      <p>{say(($) => $.saved, { file: fileName(saved.path) })}</p>
      <Button onPress={() => void wish(words, 'showInFolder', { path: saved.path })}>
        {say(($) => $.show)}
      </Button>
    </div>
  )
}
