import { useState } from 'react'
import type { Entry } from '../../shared/log/log-event'
import type { LoggedEvening, LoggedStep, ShownEntry } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { useWords, type Words } from '../words'
import { type Editing, EntryForm } from './entry-form'
import { ExtraForm } from './extra-form'
import styles from './log.module.css'
import { liftPause, record, takeLineBack } from './log-wishes'
import { type LogWords, useLogWords } from './log-words'
import { whenText } from './when-text'

interface Props {
  view: EveningView
  logged: LoggedEvening
  opensAtFirst: boolean
}

/** An entry in a few words: `done, 21:40`. */
const entryText = (words: Words, say: LogWords, entry: Entry | null): string =>
  entry === null
    ? say(($) => $.nothing)
    : say(($) => $.at, {
        outcome: say(($) => $.outcomes[entry.answer]).toLowerCase(),
        time: words.time(entry.happenedAt),
      })

/** Everything else there is to know about an entry. */
const details = (words: Words, say: LogWords, view: EveningView, shown: ShownEntry): string[] => {
  const { reason, note, amountMilligrams } = shown.entry
  const amounts = view.magnesium.gate === 'open' && view.magnesium.amounts
  return [
    ...(reason ? [say(($) => $.reasons[reason])] : []),
    ...(amounts && amountMilligrams !== undefined
      ? [say(($) => $.milligrams, { amount: amountMilligrams })]
      : []),
    ...(note ? [note] : []),
    say(($) => $.written, { when: whenText(words.language, words, shown), zone: shown.zone }),
    ...(shown.pending ? [say(($) => $.pending)] : []),
  ]
}

/** One evening of the log: its steps with real time beside planned time, what came besides, and its history. */
export const EveningLog = ({ view, logged, opensAtFirst }: Props) => {
  const words = useWords()
  const say = useLogWords()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [adding, setAdding] = useState(false)
  const { evening, kind, steps, extras, drinks, changes } = logged
  const done = steps.filter(({ outcome }) => outcome === 'done').length
  const named = (label: string, step: string): string =>
    `${label}, ${step}, ${eveningName(words.language, evening)}`
  return (
    <details className={styles.evening} open={opensAtFirst}>
      <summary>
        <span className={styles.name}>{eveningName(words.language, evening)}</span>
        <span className={styles.quiet}>
          {steps.length > 0
            ? say(($) => $.count, { done, total: steps.length })
            : kind !== 'night' && say(($) => $.kinds[kind])}
        </span>
      </summary>
      {steps.map((one) => (
        <StepLine key={one.step} view={view} logged={logged} one={one} onEdit={setEditing} named={named} />
      ))}
      {extras.map((extra) => (
        <div key={extra.id} className={styles.line}>
          <div className={styles.texts}>
            {`${words.name(extra.entry.step)}, ${say(($) => $.once_more).toLowerCase()}: ${entryText(words, say, extra.entry)}`}
            <p className={styles.quiet}>{details(words, say, view, extra).join(' · ')}</p>
          </div>
          <Button
            look="quiet"
            aria-label={named(
              say(($) => $.take_back),
              words.name(extra.entry.step),
            )}
            onPress={() => void takeLineBack(words, say, evening, extra.id)}
          >
            {say(($) => $.take_back)}
          </Button>
        </div>
      ))}
      {drinks.map((drink) => {
        const text =
          drink.what === 'caffeine'
            ? say(($) => $.coffee, { milligrams: drink.drink.milligrams })
            : say(($) => $.alcohol, { count: drink.glasses })
        return (
          <div key={drink.id} className={styles.line}>
            <span className={styles.texts}>{`${text}, ${words.time(drink.drankAt)}`}</span>
            <Button
              look="quiet"
              aria-label={named(
                say(($) => $.take_back),
                text,
              )}
              onPress={() => void takeLineBack(words, say, evening, drink.id)}
            >
              {say(($) => $.take_back)}
            </Button>
          </div>
        )
      })}
      <div className={styles.line}>
        <Button
          look="quiet"
          aria-label={`${say(($) => $.more)}, ${eveningName(words.language, evening)}`}
          onPress={() => setAdding(true)}
        >
          {say(($) => $.more)}
        </Button>
        {kind === 'paused' && (
          <Button
            look="quiet"
            aria-label={`${say(($) => $.pause.lift)}, ${eveningName(words.language, evening)}`}
            onPress={() => void liftPause(words, say, view.routine.pauses, evening)}
          >
            {say(($) => $.pause.lift)}
          </Button>
        )}
      </div>
      {changes.length > 0 && (
        <details className={styles.history}>
          <summary>{say(($) => $.history)}</summary>
          <ul>
            {changes.map(({ id, at, zone, before, after }) => (
              <li key={id}>
                {say(($) => $.changed, {
                  when: whenText(words.language, words, { writtenAt: at, zone }),
                  step: words.name((after ?? before)?.step ?? 'own_'),
                  before: entryText(words, say, before),
                  after: entryText(words, say, after),
                })}
              </li>
            ))}
          </ul>
        </details>
      )}
      {editing && (
        <EntryForm view={view} evening={evening} editing={editing} onClose={() => setEditing(null)} />
      )}
      {adding && <ExtraForm view={view} evening={evening} onClose={() => setAdding(false)} />}
    </details>
  )
}

interface LineProps {
  view: EveningView
  logged: LoggedEvening
  one: LoggedStep
  onEdit(editing: Editing): void
  named(label: string, step: string): string
}

const StepLine = ({ view, logged, one, onEdit, named }: LineProps) => {
  const words = useWords()
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
    void record(words, say, name, (about) => ask('answer', { evening: logged.evening, ...entry, ...about }))
  }
  return (
    <div className={styles.line}>
      <div className={styles.texts}>
        {`${name}: ${shown ? entryText(words, say, shown.entry) : say(($) => $.outcomes[outcome]).toLowerCase()}`}
        {times && <p className={styles.quiet}>{say(($) => $.planned, times)}</p>}
        {shown && <p className={styles.quiet}>{details(words, say, view, shown).join(' · ')}</p>}
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
          onPress={() => void takeLineBack(words, say, logged.evening, shown.id)}
        >
          {say(($) => $.take_back)}
        </Button>
      )}
    </div>
  )
}
