import type { Autostart } from '../shared/ports'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** The requests about living on without a window. */
type BackgroundRequests = Pick<RequestHandlers, 'setClosing' | 'keepOpen' | 'autostart' | 'setAutostart'>

/** What they stand on. */
export interface BackgroundRequestPorts {
  readonly service: EveningService
  readonly autostart: Autostart
  /** Closes the window once more, now that it is known what that means. */
  closeWindow(): void
}

/** Connects each of them to its use case. */
export const backgroundRequests = ({
  service,
  autostart,
  closeWindow,
}: BackgroundRequestPorts): BackgroundRequests => ({
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
