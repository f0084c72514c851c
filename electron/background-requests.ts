import type { Autostart } from '../shared/ports'
import type { ReminderSound } from '../shared/reminders/reminder-settings'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** The requests about living on without a window. */
type BackgroundRequests = Pick<
  RequestHandlers,
  'playSound' | 'setClosing' | 'keepOpen' | 'autostart' | 'setAutostart'
>

/** What they stand on. */
export interface BackgroundRequestPorts {
  readonly service: EveningService
  readonly autostart: Autostart
  play(sound: ReminderSound): void
  /** Closes the window once more, now that it is known what that means. */
  closeWindow(): void
}

/** Connects each of them to its use case. */
export const backgroundRequests = ({
  service,
  autostart,
  closeWindow,
  play,
}: BackgroundRequestPorts): BackgroundRequests => ({
  playSound: ({ sound }) => {
    play(sound)
    return { carried: true }
  },
  setClosing: ({ closing }) => {
    const { asking } = service.view().background
    const changed = service.change('settings', (settings) => ({ ...settings, closing }))
    if (asking) closeWindow()
    return changed
  },
  keepOpen: () => {
    service.setBackground({ asking: false })
    return { carried: true }
  },
  autostart: () => autostart.state(),
  setAutostart: ({ on }) => autostart.set(on),
})
