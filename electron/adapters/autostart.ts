import { join, resolve } from 'node:path'
import { app } from 'electron'
import type { Autostart } from '../../shared/ports'
import { linuxAutostart } from './linux-autostart'

const resources = join(__dirname, '../../resources')

/**
 * Starting at login, without a window and with the data folder of now. Electron arranges it except on Linux.
 *
 * @param namedFolder the folder named with `--data`, or null for the usual one
 */
export const autostart = (platform: NodeJS.Platform, namedFolder: string | null): Autostart => {
  const args = [
    // In development the program is Electron, and our folder tells it what to run.
    ...(app.isPackaged
      ? []
      : [...(app.commandLine.hasSwitch('no-sandbox') ? ['--no-sandbox'] : []), app.getAppPath()]),
    ...(namedFolder === null ? [] : ['--data', resolve(namedFolder)]),
    '--hidden',
  ]
  if (platform === 'linux') {
    // An AppImage runs from a folder that is gone at the next login.
    const program = process.env.APPIMAGE ?? process.execPath
    return linuxAutostart(process.env, { program, args, icon: join(resources, 'icon.png') })
  }
  const state = () => (app.getLoginItemSettings({ args }).openAtLogin ? 'on' : 'off')
  return {
    state,
    set: (on) => {
      app.setLoginItemSettings({ openAtLogin: on, args })
      return state()
    },
  }
}
