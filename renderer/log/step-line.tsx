import type { LoggedEvening, LoggedStep } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { record, takeBack } from '../wishes'
import type { Words } from '../words'
import type { Editing } from './entry-form'
import { entryDetails, entryText } from './entry-texts'
import styles from './log.module.css'
import { useLogWords } from './log-words'

interface Props {
  view: EveningView
  words: Words
  logged: LoggedEvening
  one: LoggedStep
  onEdit(editing: Editing): void
  /** What a button is called that is there for every step of every evening. */
  named(label: string, step: string): string
}

/** One step of an evening: what became of it, beside what was planned, and what can be put right about it. */
export const StepLine = ({ view, words, logged, one, onEdit, named }: Props) => {
  const say = useLogWords()
  const { step, planned, outcome, logged: shown } = one
  const name = words.name(step)
  const times = planned && {
    time: words.time(planned.start),
    from: words.time(planned.window[0]),
    to: words.time(planned.window[1]),
  }
  const isOver = outcome === 'missed' || outcome === 'not_recorded'
  const doneAt = (): void => {
    if (!planned) return
    const entry = { step, answer: 'done', happenedAt: planned.start } as const
    const text = say(($) => $.saved, { step: name })
    void record(words, text, (about) => ask('answer', { evening: logged.evening, ...entry, ...about }))
  }
  return (
    <div className={styles.line}>
      <div className={styles.texts}>
        {`${name}: ${shown ? entryText(words, say, shown.entry) : say(($) => $.outcomes[outcome]).toLowerCase()}`}
        {times && <p className={styles.quiet}>{say(($) => $.planned, times)}</p>}
        {shown && <p className={styles.quiet}>{entryDetails(words, say, view, shown)}</p>}
      </div>
      {isOver && times && (
        <Button
          aria-label={named(
            say(($) => $.done_at, times),
            name,
          )}
          onPress={doneAt}
        >
          {say(($) => $.done_at, times)}
        </Button>
      )}
      {outcome !== 'upcoming' && (
        <Button
          look="quiet"
          aria-label={named(shown ? say(($) => $.change) : say(($) => $.other), name)}
          onPress={() => onEdit({ step, planned, shown })}
        >
          {shown ? say(($) => $.change) : say(($) => $.other)}
        </Button>
      )}
      {shown && (
        <Button
          look="quiet"
          aria-label={named(
            say(($) => $.take_back),
            name,
          )}
          onPress={() => void takeBack(words, logged.evening, shown.id)}
        >
          {say(($) => $.take_back)}
        </Button>
      )}
    </div>
  )
}
