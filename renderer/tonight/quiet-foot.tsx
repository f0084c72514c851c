import { History } from 'lucide-react'
import { lazy, Suspense, useDeferredValue } from 'react'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { useWords } from '../words'
import styles from './quiet-foot.module.css'

const LastWeek = lazy(() => import('./last-week').then((part) => ({ default: part.LastWeek })))

interface Props {
  view: EveningView
  /** Opens the evenings before this one. */
  onLog(): void
  isLogOpen: boolean
}

/** The foot of the evening: how the last week went, and the way to it. */
export const QuietFoot = ({ view, onLog, isLogOpen }: Props) => {
  const { t } = useWords()
  // It counts up what was logged, so it waits until the evening is there to be seen.
  const isShown = useDeferredValue(true, false)
  return (
    <footer className={styles.foot}>
      <Suspense fallback={null}>{isShown && <LastWeek view={view} isLogOpen={isLogOpen} />}</Suspense>
      <div className={styles.log}>
        <Button look="quiet" onPress={onLog}>
          <History size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.tonight.earlier)}
        </Button>
      </div>
    </footer>
  )
}
