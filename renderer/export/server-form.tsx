import { type FormEvent, useState } from 'react'
import type { ServerProblem } from '../../shared/calendar/calendar-server'
import type { ServerView } from '../../shared/calendar/calendar-view'
import { Button } from '../ui/button'
import { TextLine } from '../ui/text-line'
import { tell } from '../ui/toast-queue'
import { ask } from '../use-evenfall'
import { refused } from '../wishes'
import { useWords } from '../words'
import styles from './export.module.css'
import { useExportWords } from './export-words'

const ADDRESS_PROBLEMS: readonly ServerProblem[] = [
  'no_address',
  'not_secure',
  'password_in_address',
  'no_calendars',
]

/** Signing in to a calendar server. The password is handed on and kept nowhere in the window. */
export const ServerForm = ({ known }: { known: ServerView | null }) => {
  const words = useWords()
  const say = useExportWords()
  const [address, setAddress] = useState(known?.address ?? '')
  const [user, setUser] = useState(known?.user ?? '')
  const [password, setPassword] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const [problem, setProblem] = useState<ServerProblem | null>(null)
  const connect = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isAsking) return
    setIsAsking(true)
    setProblem(null)
    try {
      const answer = await ask('connectServer', { address, user, password })
      if (answer.connected) {
        setPassword('')
        tell({ text: say(($) => $.connected) })
      } else setProblem(answer.problem)
    } catch {
      refused(words, 'unexpected')
    }
    setIsAsking(false)
  }
  const isOfAddress = problem !== null && ADDRESS_PROBLEMS.includes(problem)
  return (
    <form className={styles.form} onSubmit={(event) => void connect(event)} noValidate>
      <TextLine
        label={say(($) => $.address)}
        value={address}
        longest={1000}
        problem={isOfAddress && problem ? say(($) => $.problems[problem]) : undefined}
        onChange={setAddress}
      />
      <TextLine label={say(($) => $.user)} value={user} longest={300} onChange={setUser} />
      <TextLine
        label={say(($) => $.password)}
        value={password}
        longest={1000}
        isSecret
        problem={problem === 'wrong_password' ? say(($) => $.problems.wrong_password) : undefined}
        onChange={setPassword}
      />
      <p className={styles.hint}>{say(($) => $.password_hint)}</p>
      {problem && !isOfAddress && problem !== 'wrong_password' && (
        <p role="alert">{say(($) => $.problems[problem])}</p>
      )}
      <div className={styles.line}>
        <Button type="submit" isDisabled={isAsking}>
          {isAsking ? say(($) => $.connecting) : say(($) => $.connect)}
        </Button>
      </div>
    </form>
  )
}
