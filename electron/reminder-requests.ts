import type { Clock } from '../shared/ports'
import { pausedUntil } from '../shared/reminders/pause'
import { reminderReport } from '../shared/reminders/reminder-report'
import { reminderWish } from '../shared/reminders/reminder-wish'
import { shiftedNights } from '../shared/travel/shifted-nights'
import { changeThese, clearException } from '../shared/week/change-week'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** The requests about how, when and in which zone reminders come, and about what became of them. */
type ReminderRequests = Pick<
  RequestHandlers,
  'setReminders' | 'pauseReminders' | 'answerTravel' | 'reminderReport'
>

/** Connects each of them to its use case. */
export const reminderRequests = (clock: Clock, service: EveningService): ReminderRequests => ({
  setReminders: (reminders) => service.change('settings', (settings) => ({ ...settings, reminders })),
  pauseReminders: ({ until }) => {
    const { evening, plan } = service.view().tonight
    const tonight = { evening, wake: plan?.wake ?? null, zone: service.zone() }
    return service.change('settings', (settings) => ({
      ...settings,
      pausedUntil: until && pausedUntil(until, clock.now(), tonight),
    }))
  },
  answerTravel: ({ answer }) => {
    const { travel } = service.records().settings
    if (!travel) return { carried: false, refusal: 'not_travelling' }
    const { evening } = service.view().tonight
    const usual = travel.shifted.reduce(clearException, service.records().routine)
    const nights =
      answer.keep === 'shift' ? shiftedNights(usual, travel, answer.minutesADay, evening, clock.now()) : []
    if (nights.length > 0 || travel.shifted.length > 0) {
      service.change('routine', () => changeThese(usual, nights))
    }
    return service.change('settings', (settings) => ({
      ...settings,
      travel: { ...travel, answer, shifted: nights.map((night) => night.evening) },
    }))
  },
  reminderReport: ({ evening }) => {
    const plan = service.planFor(evening)
    if (!plan) return []
    return reminderReport({
      plan,
      log: service.logOf(evening),
      ledger: service.ledger(),
      settings: reminderWish(service.records().settings),
      now: clock.now(),
    })
  },
})
