import { BellRing, Square, Timer } from 'lucide-react'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { tell } from '../ui/toast-queue'
import { wish } from '../wishes'
import { useWords } from '../words'
import { ReminderReport } from './reminder-report'
import { useReminderWords } from './reminder-words'
import { Section } from './section'
import styles from './settings.module.css'

/** Whether reminders reach the user: a test, a whole evening in a minute, what became of tonight's, and how to fix it. */
export const Trust = ({ view }: { view: EveningView }) => {
  const words = useWords()
  const { t } = words
  const say = useReminderWords()
  const { rehearsal, system } = view.background
  const isBlocked = view.troubles.some(({ kind }) => kind === 'no_notifications')
  const isRunning = rehearsal !== null && !rehearsal.isOver
  const test = async (): Promise<void> => {
    if (await wish(words, 'sendTestReminder', undefined)) tell({ text: t(($) => $.toasts.test_sent) })
  }
  return (
    <Section title={say(($) => $.trust.title)}>
      {isBlocked && <p role="alert">{say(($) => $.trust.fix[system])}</p>}
      {view.doNotDisturb === 'on' && <p>{say(($) => $.trust.do_not_disturb)}</p>}
      <div className={styles.meal}>
        <Button onPress={() => void test()}>
          <BellRing size={18} strokeWidth={1.75} aria-hidden />
          {t(($) => $.settings.test)}
        </Button>
        {isRunning ? (
          <Button onPress={() => void wish(words, 'stopRehearsal', undefined)}>
            <Square size={18} strokeWidth={1.75} aria-hidden />
            {say(($) => $.trust.stop)}
          </Button>
        ) : (
          <Button onPress={() => void wish(words, 'startRehearsal', undefined)}>
            <Timer size={18} strokeWidth={1.75} aria-hidden />
            {say(($) => $.trust.evening)}
          </Button>
        )}
      </div>
      {rehearsal && <Rehearsed rehearsal={rehearsal} />}
      <ReminderReport view={view} />
    </Section>
  )
}

const Rehearsed = ({
  rehearsal: { of, shown, isOver },
}: {
  rehearsal: NonNullable<EveningView['background']['rehearsal']>
}) => {
  const { name, time } = useWords()
  const say = useReminderWords()
  const delivered = shown.filter(({ isDelivered }) => isDelivered).length
  return (
    <>
      <p role="status">
        {isOver
          ? say(($) => $.trust.over, { delivered, of })
          : say(($) => $.trust.running, { done: shown.length, of })}
      </p>
      <ol className={styles.lines}>
        {shown.map(({ step, rung, dueAt, isDelivered }) => (
          <li key={`${step} ${rung}`} className={styles.hint}>
            {`${time(dueAt)} ${name(step)}: ${say(($) => $.report.rungs[rung])}`}
            {!isDelivered && ` (${say(($) => $.trust.undelivered)})`}
          </li>
        ))}
      </ol>
    </>
  )
}
