import { screen } from 'electron'
import { CHOICES } from '../shared/appearance/choices'
import { VIEW_CHANNEL } from '../shared/channels'
import type { DocumentStore } from '../shared/ports'
import type { EveningService } from './evening-service'
import { type FirstColours, firstColours } from './first-colours'
import { type EveningWindow, GROUND } from './window'
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
      made.setBackgroundColor(GROUND[view.theme])
      // Only when it was changed: Chromium keeps the zoom the user chose besides.
      if (view.choices.textSize !== textSize) made.webContents.setZoomFactor(view.choices.textSize / 100)
      textSize = view.choices.textSize
      const colours = firstColours(view)
      const text = JSON.stringify(colours)
      if (text !== remembered) rememberColours(colours)
      remembered = text
      if (!made.webContents.isCrashed()) made.webContents.send(VIEW_CHANNEL, view)
    })
    made.once('closed', stop)
  })
}
