import type { App, Session, WebContents } from 'electron'
import { isStartPage } from './app-protocol'

/** Takes from every page what none of ours needs: going elsewhere, opening windows, devices, downloads. */
export const harden = (app: App, session: Session): void => {
  app.on('web-contents-created', (_, contents) => keepInPlace(contents))
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
}

const keepInPlace = (contents: WebContents): void => {
  const stay = (event: { preventDefault(): void; readonly url: string }): void => {
    if (!isStartPage(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
