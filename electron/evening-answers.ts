import type { EveningDate } from '../shared/evening/evening-date'
import { eveningOf } from '../shared/evening/evening-date'
import type { Instant } from '../shared/evening/instant'
import { minutesAfter } from '../shared/evening/instant'
import type { Zone } from '../shared/evening/zone'
import type { Carried, Recorded, Refusal } from '../shared/ipc'
import { drinksOf } from '../shared/log/drinks-of'
import { entriesOf } from '../shared/log/entries-of'
import type { Answer, Drink } from '../shared/log/log-event'
import type { EveningPlan, PlannedStep } from '../shared/planner/evening-plan'
import type { Clock, NewId } from '../shared/ports'
import { actionableUntil } from '../shared/reminders/actionable'
import { promise } from '../shared/reminders/ledger'
import type { StepId } from '../shared/routine/step'
import type { RecordsKeeper } from './records-keeper'

/** What answering stands on. */
export interface AnswerPorts {
  readonly clock: Clock
  readonly keeper: RecordsKeeper
  readonly newId: NewId
  zone(): Zone
  planFor(evening: EveningDate): EveningPlan | null
  /** Tells everybody that something changed. */
  changed(): void
}

/** What the user can say about an evening: that a step was done or skipped, "later", "I drank", "not so". */
export interface EveningAnswers {
  answer(evening: EveningDate, step: StepId, answer: Answer, happenedAt?: Instant): Recorded
  snooze(evening: EveningDate, step: StepId, minutes: number): Carried
  drank(drink: Drink, drankAt?: Instant): Recorded
  /** Takes back the entry or the drink with this id. */
  undo(evening: EveningDate, id: string): Carried
}

/** Builds the answers: each is one line of the log, or a promise in the ledger. */
export const eveningAnswers = (ports: AnswerPorts): EveningAnswers => {
  const { clock, keeper, newId, zone, planFor, changed } = ports
  const written = (evening: EveningDate) => ({
    id: newId(),
    evening,
    writtenAt: clock.now(),
    zone: zone(),
  })
  const linesOf = (evening: EveningDate) => keeper.log(evening, evening)
  const open = (evening: EveningDate, step: StepId): PlannedStep | Refusal => {
    const planned = planFor(evening)?.steps.find((one) => one.id === step)
    if (!planned) return 'no_such_step'
    return entriesOf(linesOf(evening), evening).has(step) ? 'already_answered' : planned
  }

  return {
    answer: (evening, step, answer, happenedAt = clock.now()) => {
      const planned = open(evening, step)
      if (typeof planned === 'string') return { recorded: false, refusal: planned }
      const moment =
        planned.start === null ? {} : { planned: { start: planned.start, window: planned.window } }
      const line = written(evening)
      keeper.add({ ...line, event: 'recorded', entry: { step, answer, happenedAt, ...moment } })
      changed()
      return { recorded: true, id: line.id, evening }
    },
    snooze: (evening, step, minutes) => {
      const planned = open(evening, step)
      if (typeof planned === 'string') return { carried: false, refusal: planned }
      const askedAt = clock.now()
      const until = minutesAfter(askedAt, minutes)
      if (until > (actionableUntil(planned) ?? 0)) return { carried: false, refusal: 'past_the_window' }
      keeper.keepLedger(promise(keeper.ledger(), { evening, step, askedAt, until }))
      changed()
      return { carried: true }
    },
    drank: (drink, drankAt = clock.now()) => {
      const line = written(eveningOf(drankAt, zone()))
      keeper.add({ ...line, event: 'drank', drink, drankAt })
      changed()
      return { recorded: true, id: line.id, evening: line.evening }
    },
    undo: (evening, id) => {
      const lines = linesOf(evening)
      const standing = [
        ...[...entriesOf(lines, evening).values()].map((entry) => entry.id),
        ...drinksOf(lines, 0, Number.MAX_SAFE_INTEGER).map((drink) => drink.id),
      ]
      if (!standing.includes(id)) return { carried: false, refusal: 'no_such_step' }
      keeper.add({ ...written(evening), event: 'undone', undoes: id })
      changed()
      return { carried: true }
    },
  }
}
