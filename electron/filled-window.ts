import { app, type BrowserWindow } from 'electron'
import type { Theme } from '../shared/appearance/theme'
import type { Clock } from '../shared/ports'
import { isStartPage, startPage } from './app-protocol'

/** What keeping a window filled stands on. */
export interface FillingParts {
  readonly clock: Pick<Clock, 'monotonic' | 'after'>
  /** The colours a page begins with. */
  firstTheme(): Theme
  onProblem(problem: unknown): void
}

/** Milliseconds within which a second crash means that loading again does not help. */
const TOO_SOON = 10_000

/** Milliseconds a page that stopped answering may still come back by itself. */
const PATIENCE = 5000

/** Chromium's code for a load that a newer one replaced. */
const ABORTED = -3

/**
 * Never blank: a page that crashed, hung or did not load comes again, and when that fails too, says so.
 *
 * @param onAgain is told each time a page that was lost is loaded anew
 */
export const keepFilled = (
  window: BrowserWindow,
  { clock, firstTheme, onProblem }: FillingParts,
  onAgain: () => void,
): void => {
  const contents = window.webContents
  let failedAt = Number.NEGATIVE_INFINITY
  const again = (): void => {
    const soon = clock.monotonic() - failedAt < TOO_SOON
    failedAt = clock.monotonic()
    if (!soon) load(window, startPage(firstTheme()), onProblem)
    else void showBroken(window).catch(onProblem)
  }
  let stopWaiting: (() => void) | undefined
  const answersAgain = (): void => {
    stopWaiting?.()
    stopWaiting = undefined
  }
  window.on('unresponsive', () => {
    stopWaiting ??= clock.after(PATIENCE, () => {
      if (!window.isDestroyed()) contents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', answersAgain)
  contents.on('render-process-gone', (_, { reason }) => {
    answersAgain()
    if (reason === 'clean-exit' || window.isDestroyed()) return
    onProblem(new WindowFailure(reason))
    again()
    onAgain()
  })
  contents.on('did-fail-load', (_event, code, _description, url, isMainFrame) => {
    if (isMainFrame && isStartPage(url) && code !== ABORTED) again()
  })
}

/** Why the page was lost, in Electron's word for it. */
class WindowFailure extends Error {
  override readonly name = 'WindowFailure'
  constructor(readonly code: string) {
    super(code)
  }
}

/** Loads a page of ours. */
export const load = (window: BrowserWindow, url: string, onProblem: (problem: unknown) => void): void => {
  window.loadURL(url).catch(onProblem)
}

const showBroken = async (window: BrowserWindow): Promise<void> => {
  const { brokenPage } = await import('./broken-page')
  if (window.isDestroyed()) return
  await window.loadURL(brokenPage(app.getPreferredSystemLanguages()))
  window.show()
}
