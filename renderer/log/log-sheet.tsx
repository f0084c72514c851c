import type { EveningView } from '../../shared/view'
import { Sheet } from '../ui/sheet'
import { LogList } from './log-list'
import { useLogWords } from './log-words'

/** The log by evening, over whatever screen it was opened from. */
export const LogSheet = ({ view, onClose }: { view: EveningView; onClose(): void }) => {
  const say = useLogWords()
  return (
    <Sheet title={say(($) => $.title)} onClose={onClose}>
      <LogList view={view} />
    </Sheet>
  )
}
