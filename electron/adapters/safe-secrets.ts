import { safeStorage } from 'electron'
import type { Secrets } from '../../shared/calendar/calendar-server'

/** The system's own safe. On Linux without one Electron would only disguise the text, which is no safe. */
export const safeSecrets: Secrets = {
  seal: (secret) => (isSafe() ? safeStorage.encryptString(secret).toString('base64') : null),
  open: (sealed) => {
    try {
      return isSafe() ? safeStorage.decryptString(Buffer.from(sealed, 'base64')) : null
    } catch {
      return null
    }
  },
}

// Electron 25 names no backend on Linux, and there calls nothing but a real safe available.
const isSafe = (): boolean =>
  safeStorage.isEncryptionAvailable() &&
  (process.platform !== 'linux' ||
    !('getSelectedStorageBackend' in safeStorage) ||
    safeStorage.getSelectedStorageBackend() !== 'basic_text')
