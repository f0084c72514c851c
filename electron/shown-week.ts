import type { EveningDate } from '../shared/evening/evening-date'
import { actualNight } from '../shared/log/actual-night'
import { toldOfSteps } from '../shared/log/log-view'
import type { Clock } from '../shared/ports'
import { wishOf } from '../shared/records'
import type { PastEvening } from '../shared/week/week-night'
import type { WeekView } from '../shared/week/week-of'
import { weekOf } from '../shared/week/week-of'
import type { EveningService } from './evening-service'

/** The week a day lies in: evenings that are over as they were planned then, beside what the log says of them. */
export const shownWeek = (clock: Clock, service: EveningService, day: EveningDate): WeekView => {
  const records = service.records()
  const { routine } = records
  const { weekStart, tonight } = service.view()
  const pastOf = (evening: EveningDate): PastEvening => {
    const log = service.logOf(evening)
    const planned = service.plannedOf(evening)
    const paused = wishOf(records, evening).kind === 'paused'
    const told = toldOfSteps(service.ledger(), evening)
    return { planned, actual: actualNight(log, { evening, planned, paused, told }) }
  }
  const week = weekOf(
    {
      routine,
      zone: service.zone(),
      now: clock.now(),
      start: weekStart,
      planOf: service.planFor,
      pastOf: (evening) => (evening < tonight.evening ? pastOf(evening) : null),
    },
    day,
  )
  return week.coach?.evening === routine.declinedClockChange ? { ...week, coach: null } : week
}
