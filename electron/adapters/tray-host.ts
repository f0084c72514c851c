import type { Clock, TrayHost } from '../../shared/ports'

/** No place, whatever the desktop offers. */
export const noTrayHost: TrayHost = { watch: (tell) => tell(false) }

/**
 * Whether there is a place for a tray icon. Windows and macOS always have one; on Linux the desktop may offer one over
 * D-Bus, and may come to offer it, or stop, at any time.
 */
export const trayHost = (platform: NodeJS.Platform, after: Clock['after']): TrayHost => ({
  watch: (tell) => {
    if (platform === 'linux')
      void import('./status-notifier').then(({ watchStatusNotifier }) => watchStatusNotifier(after, tell))
    else tell(true)
  },
})
