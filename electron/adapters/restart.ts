import { app } from 'electron'
import { SAFE_MODE } from '../start-options'

/** Ends Evenfall in order and starts it anew with its window, in safe mode or as usual. */
export const restart = (safeMode: boolean): void => {
  const kept = process.argv.slice(1).filter((argument) => argument !== SAFE_MODE && argument !== '--hidden')
  app.relaunch({
    args: safeMode ? [...kept, SAFE_MODE] : kept,
    // An AppImage has to be mounted anew.
    ...(process.env['APPIMAGE'] ? { execPath: process.env['APPIMAGE'] } : {}),
  })
  app.quit()
}
