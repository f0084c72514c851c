import { screen } from 'electron'
import { VIEW_CHANNEL } from '../shared/channels'
import type { DocumentStore } from '../shared/ports'
import type { EveningService } from './evening-service'
import type { EveningWindow } from './window'
import type { WindowPlaceDocument } from './window-place'
import { keepPlace } from './window-place'

/** Puts every window where the last one stood, and pushes every fresh view to it for as long as it is there. */
export const fillWindow = (
  window: EveningWindow,
  service: EveningService,
  place: DocumentStore<WindowPlaceDocument>,
): void =>
  window.onMade((made) => {
    const workAreas = screen.getAllDisplays().map((display) => display.workArea)
    keepPlace(made, place, workAreas)
    const stop = service.onView((view) => {
      if (!made.webContents.isCrashed()) made.webContents.send(VIEW_CHANNEL, view)
    })
    made.once('closed', stop)
  })
