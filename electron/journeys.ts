import type { EveningDate } from '../shared/evening/evening-date'
import type { Clock } from '../shared/ports'
import type { Travel } from '../shared/travel/travel'
import { travelAfter } from '../shared/travel/travel'
import { clearException } from '../shared/week/change-week'
import type { RecordsKeeper } from './records-keeper'

/** What noticing a journey stands on. */
interface JourneyPorts {
  readonly clock: Pick<Clock, 'now' | 'zone'>
  readonly keeper: RecordsKeeper
  /** The evening called tonight. */
  tonight(): EveningDate
}

/** Notices in which zone the computer is. */
export interface Journeys {
  /** A journey that began just now, if one did. */
  noticeJourney(): Travel | null
}

/** Builds it. */
export const journeys = ({ clock, keeper, tonight }: JourneyPorts): Journeys => {
  /** Back home, the evenings that were still to be moved have their usual times again. */
  const endShift = (travel: Travel): void => {
    const left = travel.shifted.filter((one) => one >= tonight())
    if (left.length > 0) keeper.keep('routine', left.reduce(clearException, keeper.records().routine))
  }
  return {
    noticeJourney: () => {
      const { settings } = keeper.records()
      const here = clock.zone()
      const { knownZone, travel } = settings
      if (knownZone === here) return null
      const follows = settings.zone === 'system'
      const next = knownZone && follows ? travelAfter(knownZone, travel, here, clock.now()) : null
      const known = next && { ...next, shifted: [...next.shifted] }
      keeper.keep('settings', { ...settings, knownZone: here, travel: known })
      if (travel) endShift(travel)
      return next
    },
  }
}
