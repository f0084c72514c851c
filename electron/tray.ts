import { join } from 'node:path'
import { Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import type { TrayContent, TrayWish } from '../shared/tray/tray-content'

/** The icon beside the clock. It decides nothing: what it says and offers comes from shared/tray. */
export interface EvenfallTray {
  show(content: TrayContent): void
  remove(): void
}

/** What the tray is made of. */
export interface TrayParts {
  /** The folder of its pictures. */
  readonly pictures: string
  readonly platform: NodeJS.Platform
  act(wish: TrayWish): void
}

/** Builds the tray; the icon appears with the first content. */
export const evenfallTray = ({ pictures, platform, act }: TrayParts): EvenfallTray => {
  let tray: Tray | undefined
  let shown: string | undefined

  const pictureOf = ({ filling }: TrayContent) => {
    // macOS draws a template picture in the colour of its menu bar.
    const kind = platform === 'darwin' ? 'Template' : ''
    return nativeImage.createFromPath(join(pictures, `sun-${filling}${kind}.png`))
  }
  const make = (content: TrayContent): Tray => {
    const made = new Tray(pictureOf(content))
    if (platform !== 'darwin') made.on('click', () => act({ wish: 'open' }))
    return made
  }
  const menuOf = (content: TrayContent): Menu =>
    Menu.buildFromTemplate(content.rows.map((row) => itemOf(row, act)))

  return {
    show: (content) => {
      const now = JSON.stringify(content)
      if (now === shown) return
      shown = now
      if (tray) tray.setImage(pictureOf(content))
      else tray = make(content)
      tray.setToolTip(content.title)
      tray.setContextMenu(menuOf(content))
    },
    remove: () => {
      tray?.destroy()
      tray = undefined
      shown = undefined
    },
  }
}

const itemOf = (
  row: TrayContent['rows'][number],
  act: (wish: TrayWish) => void,
): MenuItemConstructorOptions => {
  switch (row.row) {
    case 'line':
      return { type: 'separator' }
    case 'words':
      return { label: asLabel(row.text), enabled: false }
    case 'choice':
      return { label: asLabel(row.text), click: () => act(row.wish) }
  }
}

/** A menu takes a single ampersand for a key to press. */
const asLabel = (text: string): string => text.replaceAll('&', '&&')
