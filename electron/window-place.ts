import type { BrowserWindow, Rectangle } from 'electron'
import * as z from 'zod'
import type { DocumentKind } from '../shared/document/opened'
import type { DocumentStore } from '../shared/ports'

const pixels = z.number().int().min(-100_000).max(100_000)

const schema = z.object({
  version: z.literal(1),
  bounds: z.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels }).nullable(),
  maximized: z.boolean(),
})

/** `window.json`: where the window stood when it was last closed, in device-independent pixels. */
export type WindowPlaceDocument = z.infer<typeof schema>

export const windowPlaceKind: DocumentKind<WindowPlaceDocument> = {
  version: 1,
  schema,
  migrations: {},
  blank: () => ({ version: 1, bounds: null, maximized: false }),
}

/** Enough of a window to take hold of: below this it counts as lost, as when a screen was unplugged. */
const GRIP = { width: 200, height: 60 }

/** Whether somebody could find a window with these bounds and drag it. */
export const isReachable = (bounds: Rectangle, workAreas: readonly Rectangle[]): boolean =>
  workAreas.some((area) => {
    const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
    const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y)
    // The title bar is at the top, so it must not be above the screen.
    return width >= GRIP.width && height >= GRIP.height && bounds.y >= area.y
  })

/** Puts a window where it last stood and remembers where it stands when it is closed. */
export const keepPlace = (
  window: BrowserWindow,
  store: DocumentStore<WindowPlaceDocument>,
  workAreas: readonly Rectangle[],
): void => {
  const { bounds, maximized } = store.read()
  if (bounds && isReachable(bounds, workAreas)) window.setBounds(bounds)
  if (maximized) window.once('ready-to-show', () => window.maximize())
  window.on('close', () => {
    const place = { bounds: window.getNormalBounds(), maximized: window.isMaximized() }
    store.write({ version: 1, ...place })
  })
}
