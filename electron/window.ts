import { app, BrowserWindow } from 'electron'
import { PALETTE } from '../shared/appearance/palette'
import type { Theme } from '../shared/appearance/theme'
import { startPage } from './app-protocol'
import { type FillingParts, keepFilled, load } from './filled-window'

/** The one window. It is made when it is asked for and gone when it is closed: an evening needs no hidden page. */
export interface EveningWindow {
  /** Makes the window, or brings it to the front. */
  open(): void
  current(): BrowserWindow | null
  /** Closes the window, as the user would. */
  close(): void
  /** Decides what it means when the user closes the window; until then it ends Evenfall. */
  onClosing(decide: () => 'stay' | 'quit' | 'ask'): void
  /** Calls with every window made, and with the one that is there already. */
  onMade(listener: (window: BrowserWindow) => void): void
  /** Calls after each time a page that crashed or hung was loaded anew. */
  onLoadedAgain(listener: () => void): void
  /** Calls once the window shows something, for work that would delay its first picture; at once without a window. */
  afterFirstPicture(call: () => void): void
}

/** What the window is made of. */
export interface WindowParts extends FillingParts {
  readonly preload: string
  readonly icon: string
}

/** Milliseconds after which a first picture is no longer waited for: reminders must not hang on a window. */
const PATIENCE = 3000

/** The ground of a room: what shows before a frame is painted, and while the window grows. */
export const groundOf = (theme: Theme): string => PALETTE[theme]['bg-0']

/** Builds the keeper of the window; `open` makes the first one. */
export const eveningWindow = (parts: WindowParts): EveningWindow => {
  const listeners = new Set<(window: BrowserWindow) => void>()
  const lossListeners = new Set<() => void>()
  let window: BrowserWindow | null = null
  let decide = (): 'stay' | 'quit' | 'ask' => 'quit'
  let ending = false
  app.on('before-quit', () => {
    ending = true
  })

  const make = (): BrowserWindow => {
    const made = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 640,
      minHeight: 400,
      show: false,
      backgroundColor: groundOf(parts.firstTheme()),
      autoHideMenuBar: true,
      icon: parts.icon,
      webPreferences: {
        preload: parts.preload,
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        // Its dictionaries would come over the network.
        spellcheck: false,
        devTools: !app.isPackaged,
      },
    })
    made.once('ready-to-show', () => made.show())
    let what: ReturnType<typeof decide> = 'stay'
    made.on('close', (event) => {
      if (ending) return
      what = decide()
      if (what === 'ask') event.preventDefault()
    })
    made.once('closed', () => {
      window = null
      if (what === 'quit') app.quit()
    })
    keepFilled(made, parts, () => {
      for (const tell of lossListeners) tell()
    })
    for (const tell of listeners) tell(made)
    return made
  }

  return {
    current: () => window,
    close: () => window?.close(),
    onClosing: (decision) => {
      decide = decision
    },
    onMade: (listener) => {
      listeners.add(listener)
      if (window) listener(window)
    },
    onLoadedAgain: (listener) => {
      lossListeners.add(listener)
    },
    afterFirstPicture: (call) => {
      if (!window) return call()
      let called = false
      const callOnce = (): void => {
        if (!called) call()
        called = true
      }
      window.once('show', callOnce)
      parts.clock.after(PATIENCE, callOnce)
    },
    open: () => {
      if (!window) {
        window = make()
        load(window, startPage(parts.firstTheme()), parts.onProblem)
      } else if (window.isVisible() || window.isMinimized()) {
        // One that is still being filled shows itself when it is ready.
        window.restore()
        window.show()
        window.focus()
      }
    },
  }
}
