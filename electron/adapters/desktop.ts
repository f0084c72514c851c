import type { BrowserWindow } from 'electron'
import type { RequestPorts } from '../requests'
import { autostart } from './autostart'
import { browser } from './browser'
import { fileManager } from './file-manager'
import { openDialog } from './open-dialog'
import { pagePrinter } from './page-printer'
import { saveDialog } from './save-dialog'
import { thisComputer } from './this-computer'

/** What Evenfall may use of the desktop around it: dialogs, the file manager, the printer, the browser, starting at login. */
export type Desktop = Pick<
  RequestPorts,
  'saveDialog' | 'openDialog' | 'printer' | 'folders' | 'browser' | 'autostart' | 'computer'
>

/** The desktop of this computer. `namedFolder` is the folder named with `--data`, null for the usual one. */
export const desktop = (
  window: () => BrowserWindow | null,
  dataFolder: string,
  namedFolder: string | null,
): Desktop => {
  const folders = fileManager(dataFolder)
  return {
    saveDialog: saveDialog(window, folders.remember),
    openDialog: openDialog(window),
    printer: pagePrinter(window),
    folders,
    browser,
    autostart: autostart(process.platform, namedFolder),
    computer: thisComputer(dataFolder),
  }
}
