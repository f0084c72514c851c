import type { BrowserWindow } from 'electron'
import { VIEW_CHANNEL } from '../shared/channels'
import type { EveningService } from './evening-service'

/** Pushes every fresh view to a window, for as long as there is one. */
export const pushViews = (service: EveningService, window: BrowserWindow): void => {
  const stop = service.onView((view) => {
    if (!window.webContents.isCrashed()) window.webContents.send(VIEW_CHANNEL, view)
  })
  window.once('closed', stop)
}
