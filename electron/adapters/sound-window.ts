import { BrowserWindow } from 'electron'
import type { Clock } from '../../shared/ports'
import type { ReminderSound } from '../../shared/reminders/reminder-settings'
import { SOUND_PAGE } from '../app-protocol'

/** Milliseconds after which a sound is over, even where nothing can play it. */
const LONGEST = 6000

/** Plays one of our sounds, in a window that nobody sees and that lives only while it plays. */
export const soundWindow =
  (after: Clock['after']) =>
  (sound: ReminderSound): void => {
    if (sound === 'none') return
    const window = new BrowserWindow({
      show: false,
      focusable: false,
      skipTaskbar: true,
      webPreferences: {
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        spellcheck: false,
        devTools: false,
        autoplayPolicy: 'no-user-gesture-required',
      },
    })
    const stopWaiting = after(LONGEST, () => window.destroy())
    window.once('closed', stopWaiting)
    window.loadURL(`${SOUND_PAGE}#${sound}`).catch(() => {})
  }
