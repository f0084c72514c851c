import type { EveningDate } from '../shared/evening/evening-date'
import { actualNight } from '../shared/log/actual-night'
import { toldOfSteps } from '../shared/log/log-view'
import type { Clock } from '../shared/ports'
import { planOf, wishOf } from '../shared/records'
import type { WeekView } from '../shared/week/week-of'
import { weekOf } from '../shared/week/week-of'
import type { EveningService } from './evening-service'

/** The week a day lies in: evenings that are over as they were planned beforehand, beside what the log says of them. */
export const shownWeek = (clock: Clock, service: EveningService, day: EveningDate): WeekView => {
  const records = service.records()
  const { routine } = records
  const zone = service.zone()
  const { weekStart, tonight: shown } = service.view()
  const tonight = shown.evening
  const planBefore = (evening: EveningDate) => planOf(records, evening, zone)
  const week = weekOf(
    {
      routine,
      zone,
      now: clock.now(),
      start: weekStart,
      planOf: (evening) => (evening < tonight ? planBefore(evening) : service.planFor(evening)),
      actualOf: (evening) =>
        evening < tonight
          ? actualNight(service.logOf(evening), {
              evening,
              plan: planBefore(evening),
              paused: wishOf(records, evening).kind === 'paused',
              told: toldOfSteps(service.ledger(), evening),
            })
          : null,
    },
    day,
  )
  return week.coach?.evening === routine.declinedClockChange ? { ...week, coach: null } : week
}
