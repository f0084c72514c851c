import type { ServerView } from '../../shared/calendar/calendar-view'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import { Card } from './card'
import styles from './export.module.css'
import { useExportWords } from './export-words'
import { ServerForm } from './server-form'
import { whenText } from './when-text'

/** Publishing to a calendar server: signing in, how it goes, and what others changed there. */
export const Server = ({ view }: { view: EveningView }) => {
  const say = useExportWords()
  const { server } = view.calendar
  const needsPassword = server?.problem === 'signed_out' || server?.problem === 'wrong_password'
  return (
    <Card title={say(($) => $.server)} lead={say(($) => $.server_lead)}>
      {server && <Standing view={view} server={server} />}
      {(!server || needsPassword) && <ServerForm known={server} />}
    </Card>
  )
}

const Standing = ({ view, server }: { view: EveningView; server: ServerView }) => {
  const words = useWords()
  const say = useExportWords()
  const sync = (takeOver: boolean): void => void wish(words, 'syncServer', { takeOver })
  const disconnect = async (): Promise<void> => {
    if (await wish(words, 'disconnectServer', undefined)) tell({ text: say(($) => $.disconnected) })
  }
  const { problem, phase, progress, retryAt, leftAlone } = server
  const isBusy = phase === 'syncing'
  return (
    <>
      <p className={styles.value}>
        {say(($) => $.account, { user: server.user, host: new URL(server.address).host })}
      </p>
      {!server.remembered && <p className={styles.hint}>{say(($) => $.session_only)}</p>}
      <p role="status">
        {isBusy ? (
          progress ? (
            say(($) => $.progress, { ...progress })
          ) : (
            say(($) => $.syncing)
          )
        ) : (
          <>
            {server.syncedAt === null
              ? say(($) => $.never_synced)
              : say(($) => $.synced, { when: whenText(words, view, server.syncedAt) })}
            {phase === 'resting' &&
              server.syncedAt !== null &&
              ` · ${say(($) => $.events, { count: server.events })}`}
          </>
        )}
      </p>
      {problem && (
        <p role="alert">
          {say(($) => $.problems[problem])}{' '}
          {retryAt !== null && say(($) => $.retry, { time: words.time(retryAt) })}
        </p>
      )}
      {leftAlone > 0 && (
        <div className={styles.line}>
          <p>{say(($) => $.left_alone, { count: leftAlone })}</p>
          <Button onPress={() => sync(true)} isDisabled={isBusy}>
            {say(($) => $.take_over)}
          </Button>
        </div>
      )}
      <div className={styles.line}>
        {problem === 'gone' ? (
          <Button onPress={() => sync(true)}>{say(($) => $.make_again)}</Button>
        ) : (
          <Button onPress={() => sync(false)} isDisabled={isBusy || problem === 'signed_out'}>
            {say(($) => $.sync_now)}
          </Button>
        )}
        <Button look="quiet" onPress={() => void disconnect()}>
          {say(($) => $.disconnect)}
        </Button>
      </div>
    </>
  )
}
