import { BellRing } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/button'
import { wish } from '../wishes'
import { useWords } from '../words'
import styles from './start.module.css'
import { useStartWords } from './start-words'
import { StepHead } from './step-head'

/** Last: what notifications will be, before the system asks, and a test of one. */
export const RemindersStep = () => {
  const words = useWords()
  const say = useStartWords()
  const [isSent, setSent] = useState(false)
  const test = async (): Promise<void> => setSent(await wish(words, 'sendTestReminder', undefined))
  return (
    <>
      <StepHead title={say(($) => $.reminders.title)} text={say(($) => $.reminders.text)} />
      <div className={styles.panel}>
        <p>{say(($) => $.reminders.permission)}</p>
        <div>
          <Button onPress={() => void test()}>
            <BellRing size={18} strokeWidth={1.75} aria-hidden />
            {words.t(($) => $.settings.test)}
          </Button>
        </div>
        <p role="status" className={styles.hint}>
          {isSent && say(($) => $.reminders.sent)}
        </p>
      </div>
    </>
  )
}
