import { screen } from 'electron'
import { CHOICES } from '../shared/appearance/choices'
import { VIEW_CHANNEL } from '../shared/channels'
import type { DocumentStore } from '../shared/ports'
import { isSafeMode } from '../shared/view-of'
import type { EveningService } from './evening-service'
import { type FirstColours, firstColours } from './first-colours'
import { type EveningWindow, groundOf } from './window'
import type { WindowPlaceDocument } from './window-place'
import { keepPlace } from './window-place'

/** Puts every window where the last one stood, and pushes every fresh view to it for as long as it is there. */
export const fillWindow = (
  window: EveningWindow,
  service: EveningService,
  place: DocumentStore<WindowPlaceDocument>,
  rememberColours: (colours: FirstColours) => void,
): void => {
  let remembered = ''
  window.onMade((made) => {
    const workAreas = screen.getAllDisplays().map((display) => display.workArea)
    keepPlace(made, place, workAreas)
    let textSize: number = CHOICES.textSize
    const stop = service.onView((view) => {
      made.setBackgroundColor(groundOf(view.theme))
      // Only when it was changed: Chromium keeps the zoom the user chose besides.
      const wanted = isSafeMode(view.troubles) ? CHOICES.textSize : view.choices.textSize
      if (wanted !== textSize) made.webContents.setZoomFactor(wanted / 100)
      textSize = wanted
      const colours = firstColours(view)
      const text = JSON.stringify(colours)
      if (text !== remembered) rememberColours(colours)
      remembered = text
      if (!made.webContents.isCrashed()) made.webContents.send(VIEW_CHANNEL, view)
    })
    made.once('closed', stop)
  })
}
