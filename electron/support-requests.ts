import type { Archive, Autostart, Notifier } from '../shared/ports'
import type { Computer } from './diagnostics'
import { diagnostics } from './diagnostics'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** What helping with a mistake stands on. */
export interface SupportRequestPorts {
  readonly service: EveningService
  readonly archive: Archive
  readonly notifier: Notifier
  readonly autostart: Autostart
  readonly computer: Computer
}

/** The requests that help to find a mistake, or to live with it until it is found. */
export const supportRequests = ({
  service,
  archive,
  notifier,
  autostart,
  computer,
}: SupportRequestPorts): Pick<RequestHandlers, 'copyDiagnostics' | 'restart'> => ({
  copyDiagnostics: async () => {
    const text = diagnostics({
      computer,
      notifications: await notifier.capabilities(),
      autostart: autostart.state(),
      months: archive.months().length,
      backups: archive.backups().length,
      view: service.view(),
    })
    computer.copy(text)
    return { text }
  },
  restart: ({ safeMode }) => {
    computer.restart(safeMode)
    return { carried: true }
  },
})
