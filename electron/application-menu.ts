import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Language } from '../shared/languages/language'
import { sayIn } from '../shared/languages/language'
import type { EveningService } from './evening-service'

/** Keeps the menu in the language of the window. On Linux and Windows it hides until Alt is pressed. */
export const applicationMenu = (service: Pick<EveningService, 'view' | 'onChange'>): void => {
  let spoken: Language | undefined
  const speak = (): void => {
    const { language } = service.view()
    if (language !== spoken) showMenu(language)
    spoken = language
  }
  speak()
  service.onChange(speak)
}

const showMenu = (language: Language): void => {
  const say = sayIn(language)
  const mac = process.platform === 'darwin'
  const menu: MenuItemConstructorOptions[] = [
    {
      label: say(($) => $.app.name),
      submenu: [
        ...(mac ? [{ role: 'hide' as const }, { type: 'separator' as const }] : []),
        { role: 'close', label: say(($) => $.menu.close) },
        { role: 'quit', label: say(($) => $.menu.quit), accelerator: 'CommandOrControl+Q' },
      ],
    },
    {
      label: say(($) => $.menu.edit),
      submenu: [
        { role: 'undo', label: say(($) => $.menu.undo) },
        { role: 'redo', label: say(($) => $.menu.redo) },
        { type: 'separator' },
        { role: 'cut', label: say(($) => $.menu.cut) },
        { role: 'copy', label: say(($) => $.menu.copy) },
        { role: 'paste', label: say(($) => $.menu.paste) },
        { role: 'selectAll', label: say(($) => $.menu.select_all) },
      ],
    },
    {
      label: say(($) => $.menu.view),
      submenu: [
        { role: 'zoomIn', label: say(($) => $.menu.zoom_in) },
        { role: 'zoomOut', label: say(($) => $.menu.zoom_out) },
        { role: 'resetZoom', label: say(($) => $.menu.zoom_reset) },
        { role: 'togglefullscreen', label: say(($) => $.menu.full_screen) },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
}
