import { useEffect, useRef, useState } from 'react'
import type { CalendarPreview } from '../../shared/ipc/calendars'
import type { SavedFile } from '../../shared/ports'
import type { EveningView } from '../../shared/view'
import { eveningName } from '../format/evening-name'
import { Button } from '../ui/button'
import { tell } from '../ui/toast-queue'
import { ask } from '../use-evenfall'
import { refused, wish } from '../wishes'
import { useWords } from '../words'
import { Card } from './card'
import styles from './export.module.css'
import { useExportWords } from './export-words'
import { SavedNote } from './saved-note'

/** The calendar by day and as it is written, with how much it is; saved and copied from here. */
export const CalendarPreviewCard = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const say = useExportWords()
  const preview = usePreview(view)
  const [saved, setSaved] = useState<SavedFile | null>(null)
  const save = async (): Promise<void> => {
    try {
      setSaved(await ask('saveCalendar', undefined))
    } catch {
      refused(words, 'unexpected')
    }
  }
  const copy = async (): Promise<void> => {
    if (await wish(words, 'copyCalendar', undefined)) tell({ text: say(($) => $.copied) })
  }
  useSaveKey(save)
  return (
    <Card title={say(($) => $.preview)}>
      {preview === 'failed' && <p role="alert">{say(($) => $.preview_failed)}</p>}
      {preview !== 'failed' && preview && (
        <>
          {preview.days.length === 0 ? (
            <p>{say(($) => $.preview_none)}</p>
          ) : (
            <div role="group" className={styles.days} tabIndex={0} aria-label={say(($) => $.by_day)}>
              {preview.days.map(({ evening, events }) => (
                <div key={evening} className={styles.day}>
                  <h3>{eveningName(words.language, evening)}</h3>
                  <ul>
                    {events.map(({ title, start, end }) => (
                      <li key={`${start} ${title}`}>
                        <span className={styles.times}>{`${words.time(start)}–${words.time(end)}`}</span>{' '}
                        {title}
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          )}
          <details className={styles.raw}>
            <summary>{say(($) => $.raw)}</summary>
            <pre tabIndex={0}>{preview.text}</pre>
          </details>
        </>
      )}
      <div className={styles.foot}>
        <p role="status" className={styles.count}>
          {preview !== 'failed' &&
            preview &&
            say(($) => $.size, {
              events: say(($) => $.events, { count: preview.events }),
              size: Math.ceil(preview.bytes / 1000).toLocaleString(words.language),
            })}
        </p>
        <Button onPress={() => void copy()}>{say(($) => $.copy)}</Button>
        <Button look="filled" onPress={() => void save()}>
          {say(($) => $.save)}
        </Button>
      </div>
      {saved && <SavedNote saved={saved} onAgain={() => void save()} />}
      <details className={styles.raw} open={saved?.file === 'saved'}>
        <summary>{say(($) => $.hints)}</summary>
        <ul className={styles.hints}>
          <li>{say(($) => $.hint_own)}</li>
          <li>{say(($) => $.hint_google)}</li>
          <li>{say(($) => $.hint_apple)}</li>
          <li>{say(($) => $.hint_outlook)}</li>
        </ul>
      </details>
    </Card>
  )
}

/** The calendar as it would be saved, made again when something it is made from changes. */
const usePreview = ({
  calendar,
  routine,
  zone,
  language,
  magnesium,
}: EveningView): CalendarPreview | 'failed' | null => {
  const [made, setMade] = useState<{ from: string; preview: CalendarPreview | 'failed' } | null>(null)
  const madeFrom = JSON.stringify([calendar.choices, routine, zone, language, magnesium])
  useEffect(() => {
    let current = true
    ask('previewCalendar', undefined).then(
      (preview) => current && setMade({ from: madeFrom, preview }),
      () => current && setMade({ from: madeFrom, preview: 'failed' }),
    )
    return () => {
      current = false
    }
  }, [madeFrom])
  // The one before stays until the next is there, so that nothing jumps while somebody chooses.
  return made?.preview ?? null
}

/** Ctrl or Cmd with S saves, wherever the focus is. */
const useSaveKey = (save: () => Promise<void>): void => {
  const newest = useRef(save)
  useEffect(() => {
    newest.current = save
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (event.key.toLowerCase() !== 's' || document.querySelector('[role=dialog]')) return
      event.preventDefault()
      void newest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
