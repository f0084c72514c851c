import { powerMonitor } from 'electron'
import type { PowerEvents } from '../../shared/ports'

/** Waking up and unlocking, as the system tells them; on Linux each may come twice. Only once the app is ready. */
export const powerEvents = (): PowerEvents => ({
  onWake: (listener) => {
    powerMonitor.on('resume', listener)
    powerMonitor.on('unlock-screen', listener)
  },
})
