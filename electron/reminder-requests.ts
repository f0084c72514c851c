import type { Clock } from '../shared/ports'
import { pausedUntil } from '../shared/reminders/pause'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** The requests that change how, when and in which zone reminders come. */
type ReminderRequests = Pick<RequestHandlers, 'setReminders' | 'pauseReminders' | 'answerTravel'>

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
    if (!service.records().settings.travel) return { carried: false, refusal: 'not_travelling' }
    return service.change('settings', (settings) => ({
      ...settings,
      travel: settings.travel && { ...settings.travel, answer },
    }))
  },
})
