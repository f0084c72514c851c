import { TriangleAlert } from 'lucide-react'
import type { Trouble } from '../../shared/view'
import { Button } from '../ui/button'
import styles from '../ui/strip.module.css'
import { wish } from '../wishes'
import { useWords, type Words } from '../words'

const textOf = ({ t }: Words, trouble: Trouble): string => {
  switch (trouble.kind) {
    case 'no_notifications':
    case 'safe_mode':
    case 'window_again':
    case 'surprise':
      return t(($) => $.troubles[trouble.kind])
    case 'not_saved':
      return t(($) => $.troubles[trouble.problem])
    case 'file': {
      const { file, keptAs, lost } = trouble
      if (trouble.trouble === 'newer') return t(($) => $.troubles.newer, { file })
      if (trouble.trouble === 'salvaged' && keptAs !== null) {
        return t(($) => $.troubles.salvaged, { file, keptAs, count: lost })
      }
      return keptAs === null
        ? t(($) => $.troubles.set_aside_lost, { file })
        : t(($) => $.troubles.set_aside, { file, keptAs })
    }
  }
}

/** What went wrong and what can be done about it, above everything else. */
export const Troubles = ({ troubles }: { troubles: readonly Trouble[] }) => {
  const words = useWords()
  const { t } = words
  if (troubles.length === 0) return null
  const some = (...kinds: Trouble['kind'][]): boolean => troubles.some(({ kind }) => kinds.includes(kind))
  const files = some('file')
  const restorable = troubles.flatMap((one) => (one.kind === 'file' && one.backup !== null ? [one.file] : []))
  const bringBack = async (): Promise<void> => {
    for (const file of restorable) await wish(words, 'restoreFile', { file })
  }
  const unsaved = some('not_saved')
  return (
    <div role="alert" className={`${styles.strip} ${styles.warning}`}>
      <TriangleAlert size={18} strokeWidth={1.75} aria-hidden />
      <div className={styles.texts}>
        {troubles.map((trouble) => {
          const text = textOf(words, trouble)
          return <p key={text}>{text}</p>
        })}
      </div>
      <div className={styles.actions}>
        {some('safe_mode') && (
          <Button onPress={() => void wish(words, 'restart', { safeMode: false })}>
            {t(($) => $.troubles.as_usual)}
          </Button>
        )}
        {unsaved && (
          <Button onPress={() => void wish(words, 'retrySaving', undefined)}>
            {t(($) => $.troubles.retry)}
          </Button>
        )}
        {restorable.length > 0 && (
          <Button onPress={() => void bringBack()}>{t(($) => $.troubles.bring_back)}</Button>
        )}
        {(files || unsaved) && (
          <Button onPress={() => void wish(words, 'showDataFolder', undefined)}>
            {t(($) => $.troubles.show_folder)}
          </Button>
        )}
        {some('file', 'window_again', 'surprise') && (
          <Button look="quiet" onPress={() => void wish(words, 'dismissTrouble', undefined)}>
            {t(($) => $.troubles.dismiss)}
          </Button>
        )}
      </div>
    </div>
  )
}
