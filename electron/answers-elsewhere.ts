import type { EveningDate } from '../shared/evening/evening-date'
import type { Carried, Recorded } from '../shared/ipc/answers'
import { entriesOf } from '../shared/log/entries-of'
import type { Answer } from '../shared/log/log-event'
import type { Clock } from '../shared/ports'
import type { StepId } from '../shared/routine/step'
import type { WaitingDose } from '../shared/view'
import type { EveningAnswers } from './evening-answers'
import type { RecordsKeeper } from './records-keeper'

/** What answering elsewhere stands on. */
interface AnswersElsewherePorts {
  readonly clock: Pick<Clock, 'now'>
  readonly keeper: Pick<RecordsKeeper, 'log'>
  readonly answer: EveningAnswers['answer']
  refresh(): void
}

/** Answering from where nothing can be read. */
export interface AnswersElsewhere {
  /** A dose that needs a look waits for the window instead of being lost. */
  answerElsewhere(evening: EveningDate, step: StepId, answer: Answer): Recorded
  /** The dose that waited was saved or let go. */
  leaveDose(): Carried
}

/** Builds it; `waiting` tells of the dose that waits, unless it was answered in the meantime. */
export const answersElsewhere = ({
  clock,
  keeper,
  answer: record,
  refresh,
}: AnswersElsewherePorts): AnswersElsewhere & { waiting(): WaitingDose | null } => {
  let dose: WaitingDose | null = null
  return {
    waiting: () => {
      if (!dose) return null
      const { evening, step } = dose
      return entriesOf(keeper.log(evening, evening), evening).has(step) ? null : dose
    },
    answerElsewhere: (evening, step, answer) => {
      const takenAt = clock.now()
      const reply = record(evening, step, { answer, happenedAt: takenAt })
      if (!reply.recorded && reply.warnings) {
        dose = { evening, step, takenAt, warnings: reply.warnings }
        refresh()
      }
      return reply
    },
    leaveDose: () => {
      dose = null
      refresh()
      return { carried: true }
    },
  }
}
