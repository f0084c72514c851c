import { useState } from 'react'
import type { LoggedEvening } from '../../shared/log/log-view'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import { takeBack } from '../wishes'
import { useWordsIn } from '../words'
import { type Editing, EntryForm } from './entry-form'
import { entryDetails, entryText } from './entry-texts'
import { ExtraForm } from './extra-form'
import styles from './log.module.css'
import { liftPause } from './log-wishes'
import { useLogWords } from './log-words'
import { StepLine } from './step-line'
import { whenText } from './when-text'

interface Props {
  view: EveningView
  logged: LoggedEvening
  opensAtFirst: boolean
}

/** One evening of the log: its steps with real time beside planned time, what came besides, and its history. */
export const EveningLog = ({ view, logged, opensAtFirst }: Props) => {
  const words = useWordsIn(logged.zone)
  const say = useLogWords()
  const [editing, setEditing] = useState<Editing | null>(null)
  const [adding, setAdding] = useState(false)
  const { evening, zone, kind, steps, extras, drinks, changes } = logged
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
        <StepLine
          key={one.step}
          view={view}
          words={words}
          logged={logged}
          one={one}
          onEdit={setEditing}
          named={named}
        />
      ))}
      {extras.map((extra) => (
        <div key={extra.id} className={styles.line}>
          <div className={styles.texts}>
            {`${words.name(extra.entry.step)}, ${say(($) => $.once_more).toLowerCase()}: ${entryText(words, say, extra.entry)}`}
            <p className={styles.quiet}>{entryDetails(words, say, view, extra)}</p>
          </div>
          <Button
            look="quiet"
            aria-label={named(
              say(($) => $.take_back),
              words.name(extra.entry.step),
            )}
            onPress={() => void takeBack(words, evening, extra.id)}
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
            <div className={styles.texts}>
              {`${text}, ${words.time(drink.drankAt)}`}
              {drink.pending && <p className={styles.quiet}>{say(($) => $.pending)}</p>}
            </div>
            <Button
              look="quiet"
              aria-label={named(
                say(($) => $.take_back),
                text,
              )}
              onPress={() => void takeBack(words, evening, drink.id)}
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
            {changes.map(({ id, before, after, ...made }) => (
              <li key={id}>
                {say(($) => $.changed, {
                  when: whenText(words.language, words, { writtenAt: made.at, zone: made.zone }),
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
        <EntryForm
          view={view}
          evening={evening}
          zone={zone}
          editing={editing}
          onClose={() => setEditing(null)}
        />
      )}
      {adding && <ExtraForm view={view} evening={evening} zone={zone} onClose={() => setAdding(false)} />}
    </details>
  )
}
