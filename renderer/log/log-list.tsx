import { useEffect, useState } from 'react'
import type { LoggedEvening } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import { ask } from '../use-evenfall'
import { EveningLog } from './evening-log'
import styles from './log.module.css'
import { useLogWords } from './log-words'

/** So many evenings lie open from the start; the others open with one press. */
const OPEN_AT_FIRST = 7

interface Answer {
  /** The view it was asked for with. */
  readonly to: EveningView | null
  readonly evenings: readonly LoggedEvening[]
}

/** The last thirty evenings and what happened in them, each to be put right. */
export const LogList = ({ view }: { view: EveningView }) => {
  const say = useLogWords()
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
      {evenings.map((evening, index) => (
        <EveningLog
          key={evening.evening}
          view={view}
          logged={evening}
          opensAtFirst={index > 0 && index <= OPEN_AT_FIRST}
        />
      ))}
    </div>
  )
}
