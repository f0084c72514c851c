import { useEffect, useState } from 'react'
import type { ReportedReminder, StepReport } from '../../shared/reminders/reminder-report'
import type { EveningView } from '../../shared/view'
import { Button } from '../ui/button'
import { ask } from '../use-evenfall'
import { useWords } from '../words'
import styles from './reminder-report.module.css'
import { useReminderWords } from './reminder-words'

/** What became of tonight's reminders, step by step: planned, due, delivered, seen, answered, and what delayed them. */
export const ReminderReport = ({ view }: { view: EveningView }) => {
  const say = useReminderWords()
  const [isShown, setShown] = useState(false)
  const [report, setReport] = useState<readonly StepReport[]>([])
  const { evening } = view.tonight
  // Anew with every view, for each tells that something happened.
  const { asOf } = view
  useEffect(() => {
    if (isShown && asOf > 0) ask('reminderReport', { evening }).then(setReport, () => setReport([]))
  }, [isShown, evening, asOf])
  return (
    <>
      <div>
        <Button look="quiet" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {isShown ? say(($) => $.report.hide) : say(($) => $.report.show)}
        </Button>
      </div>
      {isShown && report.length === 0 && <p>{say(($) => $.report.nothing)}</p>}
      {isShown && report.length > 0 && <ReportTable report={report} />}
    </>
  )
}

const COLUMNS = ['reminder', 'due', 'delivered', 'seen'] as const

const ReportTable = ({ report }: { report: readonly StepReport[] }) => {
  const { name, time } = useWords()
  const say = useReminderWords()
  const deliveryOf = ({ delivery, deliveredAt, delayedBy }: ReportedReminder): string => {
    const isTold = delivery === 'shown' || delivery === 'caught_up'
    const text =
      isTold && deliveredAt === null
        ? say(($) => $.report.deliveries.failed)
        : say(($) => $.report.deliveries[delivery], { time: deliveredAt === null ? '' : time(deliveredAt) })
    return delayedBy === null
      ? text
      : say(($) => $.report.delayed, { delivery: text, delay: say(($) => $.report.delays[delayedBy]) })
  }
  return (
    <div className={styles.scroll}>
      <table className={styles.report}>
        <caption>{say(($) => $.report.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(($) => $.report.step)}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {say(($) => $.report[column])}
              </th>
            ))}
          </tr>
        </thead>
        {report.map(({ step, planned, reminders, answered }) => (
          <tbody key={step}>
            {(reminders.length > 0 ? reminders : [null]).map((one, index, all) => (
              <tr key={one?.rung ?? 'none'}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={all.length}>
                    {name(step)}
                    {planned !== null && <span>{say(($) => $.report.planned, { time: time(planned) })}</span>}
                    {answered && (
                      <span>
                        {say(($) => $.report.answers[answered.answer], { time: time(answered.at) })}
                      </span>
                    )}
                  </th>
                )}
                <td>{one ? say(($) => $.report.rungs[one.rung]) : say(($) => $.report.none)}</td>
                <td>{one && time(one.dueAt)}</td>
                <td>{one && deliveryOf(one)}</td>
                <td>{one?.seenAt != null && time(one.seenAt)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
