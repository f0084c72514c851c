import { Plane } from 'lucide-react'
import { useEffect, useState } from 'react'
import { addEvenings } from '../../shared/evening/evening-date'
import type { LoggedEvening } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import { PauseDialog } from '../forms/pause-dialog'
import { tellChanged } from '../tell-changed'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { useWords } from '../words'
import { EveningLog } from './evening-log'
import styles from './log.module.css'
import { useLogWords } from './log-words'

/** An illness the dialog begins with; the dates are the user's. */
const PAUSED_EVENINGS = 4

interface Answer {
  /** The view it was asked for with. */
  readonly to: EveningView | null
  readonly evenings: readonly LoggedEvening[]
}

/** The last thirty evenings and what happened in them, each to be put right. */
export const LogList = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useLogWords()
  const [pausing, setPausing] = useState(false)
  const tonight = view.tonight.evening
  const [{ evenings }, setAnswer] = useState<Answer>({ to: null, evenings: [] })
  // Every change comes as a new view; the log is asked for again then.
  useEffect(() => {
    let isCurrent = true
    ask('log', undefined).then(
      (shown) => isCurrent && setAnswer({ to: view, evenings: shown }),
      () => undefined,
    )
    return () => {
      isCurrent = false
    }
  }, [view])
  return (
    <div>
      <p className={styles.about}>{say(($) => $.about)}</p>
      <div className={styles.pause}>
        <Button onPress={() => setPausing(true)}>
          <Plane size={18} strokeWidth={1.75} aria-hidden />
          {say(($) => $.pause.past)}
        </Button>
      </div>
      {/* All but tonight lie open, so that each is put right with one more press. */}
      {evenings.map((evening) => (
        <EveningLog
          key={evening.evening}
          view={view}
          logged={evening}
          opensAtFirst={evening.evening < tonight}
        />
      ))}
      {pausing && (
        <PauseDialog
          pauses={view.routine.pauses}
          first={addEvenings(tonight, -PAUSED_EVENINGS)}
          last={addEvenings(tonight, -1)}
          about={say(($) => $.pause.about)}
          onSaved={() =>
            tellChanged(
              words,
              say(($) => $.pause.paused),
            )
          }
          onClose={() => setPausing(false)}
        />
      )}
    </div>
  )
}
