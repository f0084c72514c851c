import type { WaitingDose as Waiting } from '../../shared/view'
import { ask } from '../use-evenfall'
import { answeredText, tellRecorded, wish } from '../wishes'
import { useWords } from '../words'
import { DoseWarnings } from './dose-warning'

/** The question about a dose that was answered on a notification, in the tray or on the command line. */
export const WaitingDose = ({ waiting }: { waiting: Waiting }) => {
  const words = useWords()
  const { evening, step, takenAt, warnings } = waiting
  return (
    <DoseWarnings
      dose={{
        warnings,
        record: (note) =>
          ask('answer', { evening, step, answer: 'done', happenedAt: takenAt, knowing: true, note }),
        done: (reply) => tellRecorded(words, answeredText(words, step, 'done'), reply),
      }}
      onClose={() => void wish(words, 'leaveDose', undefined)}
    />
  )
}
