import { useEffect, useState } from 'react'
import type { OpenedImport, TakenOver } from '../../shared/ipc/data'
import { logEn } from '../../shared/languages/en/log'
import { dateLocale } from '../../shared/languages/language'
import { logNl } from '../../shared/languages/nl/log'
import type { Backup } from '../../shared/ports'
import type { EveningView } from '../../shared/view'
import { useAreaWords } from '../area-words'
import { tellUndoable } from '../tell-undoable'
import { Button } from '../ui/button'
import { tell } from '../ui/toast-queue'
import { ask } from '../use-evenfall'
import { refused, tellSaved, wish } from '../wishes'
import { useWords } from '../words'
import { BringBackDialog } from './bring-back-dialog'
import { DeleteDialog } from './delete-dialog'
import { Section } from './section'
import styles from './settings.module.css'
import { TakeOverDialog } from './take-over-dialog'

type Found = Extract<OpenedImport, { opened: 'everything' | 'csv' }>

interface Answer {
  /** The view it was asked for with. */
  readonly to: EveningView | null
  readonly backups: readonly Backup[]
}

/** Everything out and in, the backups, and everything gone. */
export const Data = ({ view, opensHere }: { view: EveningView; opensHere: boolean }) => {
  const words = useWords()
  const say = useAreaWords('log', { en: logEn, nl: logNl })
  const [{ backups }, setAnswer] = useState<Answer>({ to: null, backups: [] })
  const [found, setFound] = useState<Found | null>(null)
  const [back, setBack] = useState<Backup | null>(null)
  const [deleting, setDeleting] = useState(false)
  useEffect(() => {
    ask('backups', undefined).then(
      (list) => setAnswer({ to: view, backups: list }),
      () => undefined,
    )
  }, [view])

  const taken = (reply: TakenOver): void => {
    if (!reply.carried) return refused(words, reply.refusal)
    tellUndoable(
      words,
      say(($) => $.data.taken),
      () => void takeBackAll(reply.backup),
    )
  }
  const takeBackAll = async (name: string): Promise<void> => {
    if (await wish(words, 'restoreBackup', { name })) tell({ text: say(($) => $.data.taken_back) })
  }
  const save = async (request: 'exportEverything' | 'exportCsv'): Promise<void> => {
    try {
      tellSaved(words, await ask(request, undefined))
    } catch {
      refused(words, 'unexpected')
    }
  }
  const open = async (kind: 'everything' | 'csv'): Promise<void> => {
    try {
      const reply = await ask('openImport', { kind })
      if (reply.opened === 'everything' || reply.opened === 'csv') setFound(reply)
      if (reply.opened === 'refused') {
        const { file, why, part = '' } = reply
        tell({ text: say(($) => $.data.refused[why], { file, part }) })
      }
    } catch {
      refused(words, 'unexpected')
    }
  }
  const { busy } = view
  return (
    <Section title={say(($) => $.data.title)} opensHere={opensHere}>
      <p className={styles.hint}>{say(($) => $.data.about)}</p>
      <div className={styles.parts}>
        <Button onPress={() => void save('exportEverything')}>{say(($) => $.data.export_all)}</Button>
        <Button onPress={() => void save('exportCsv')}>{say(($) => $.data.export_csv)}</Button>
        <Button onPress={() => void open('everything')}>{say(($) => $.data.import_all)}</Button>
        <Button onPress={() => void open('csv')}>{say(($) => $.data.import_csv)}</Button>
      </div>
      <p role="status" className={styles.hint}>
        {busy &&
          say(($) => $.data[`busy_${busy.task}`], {
            percent: Math.floor((100 * busy.done) / Math.max(1, busy.total)),
          })}
      </p>
      <h4>{say(($) => $.data.backups)}</h4>
      <p className={styles.hint}>{say(($) => $.data.backups_about)}</p>
      {backups.length === 0 ? (
        <p className={styles.hint}>{say(($) => $.data.backups_none)}</p>
      ) : (
        <ul className={styles.lines}>
          {backups.map((backup) => (
            <li key={backup.name} className={styles.own}>
              <span className={styles.name}>
                {`${momentText(view, backup.madeAt)}, ${say(($) => $.data.reasons[backup.reason])}`}
              </span>
              <Button
                look="quiet"
                aria-label={`${say(($) => $.data.bring_back)}, ${momentText(view, backup.madeAt)}`}
                onPress={() => setBack(backup)}
              >
                {say(($) => $.data.bring_back)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.parts}>
        <Button onPress={() => void wish(words, 'showBackups', undefined)}>
          {say(($) => $.data.show_backups)}
        </Button>
        <Button look="quiet" onPress={() => setDeleting(true)}>
          {say(($) => $.data.delete)}
        </Button>
      </div>
      {found && <TakeOverDialog found={found} onTaken={taken} onClose={() => setFound(null)} />}
      {back && (
        <BringBackDialog
          name={back.name}
          when={momentText(view, back.madeAt)}
          onTaken={taken}
          onClose={() => setBack(null)}
        />
      )}
      {deleting && <DeleteDialog onClose={() => setDeleting(false)} />}
    </Section>
  )
}

/** When a backup was made, on the user's clock. */
const momentText = ({ language, clock, zone }: EveningView, instant: number): string =>
  new Intl.DateTimeFormat(dateLocale(language), {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: clock === '24' ? 'h23' : 'h12',
    timeZone: zone,
  }).format(instant)
