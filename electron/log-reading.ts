import type { EveningDate } from '../shared/evening/evening-date'
import { addEvenings } from '../shared/evening/evening-date'
import type { Zone } from '../shared/evening/zone'
import type { LogEvent } from '../shared/log/log-event'
import type { LoggedEvening, LogSeen } from '../shared/log/log-view'
import { loggedEvening, logView, SHOWN_EVENINGS } from '../shared/log/log-view'
import { withoutAmounts } from '../shared/log/without-amount'
import type { EveningPlan } from '../shared/planner/evening-plan'
import type { Clock } from '../shared/ports'
import { wishOf } from '../shared/records'
import type { ReminderLedger } from '../shared/reminders/ledger'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import type { RecordsKeeper } from './records-keeper'

/** What reading the log stands on. */
interface LogReadingPorts {
  readonly clock: Pick<Clock, 'now'>
  readonly keeper: RecordsKeeper
  planFor(evening: EveningDate): EveningPlan | null
  ledger(): ReminderLedger
  zone(): Zone
  /** The evening called tonight. */
  tonight(): EveningDate
}

/** The log, as its screens and the report read it. */
export interface LogReading {
  /** The last thirty evenings, the newest first, with all that can be put right about them. */
  lastEvenings(): readonly LoggedEvening[]
  /** One evening, however long ago, with all there is to know about it. */
  loggedEvening(evening: EveningDate): LoggedEvening
  /** The log of one evening. */
  logOf(evening: EveningDate): readonly LogEvent[]
}

/** Builds it. */
export const logReading = ({
  clock,
  keeper,
  planFor,
  ledger,
  zone,
  tonight,
}: LogReadingPorts): LogReading => {
  const seen = (first: EveningDate, last: EveningDate): LogSeen => {
    const events = keeper.log(first, last)
    return {
      events: mayShowAmounts(keeper.records().health) ? events : withoutAmounts(events),
      planOf: planFor,
      wishOf: (evening) => wishOf(keeper.records(), evening),
      ledger: ledger(),
      pending: keeper.pending(),
      now: clock.now(),
      here: zone(),
    }
  }
  return {
    lastEvenings: () => {
      const last = tonight()
      return logView(seen(addEvenings(last, 1 - SHOWN_EVENINGS), last), last)
    },
    loggedEvening: (evening) => loggedEvening(seen(evening, evening), evening),
    logOf: (evening) => keeper.log(evening, evening),
  }
}
