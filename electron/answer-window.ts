import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import type { StepOfEvening } from '../shared/ports'
import { ANSWER_PAGE } from './app-protocol'
import { groundOf } from './window'

/** The small window in which one step is answered. It is made when a notification is clicked, and gone with the answer. */
export interface AnswerWindow {
  open(about: StepOfEvening): void
  /** The step it was opened for. */
  about(): StepOfEvening | null
}

/** Builds its keeper. */
export const answerWindow = (onProblem: (problem: unknown) => void): AnswerWindow => {
  let window: BrowserWindow | null = null
  let about: StepOfEvening | null = null

  const make = (): BrowserWindow => {
    const made = new BrowserWindow({
      width: 400,
      height: 300,
      useContentSize: true,
      show: false,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      backgroundColor: groundOf('ember'),
      autoHideMenuBar: true,
      icon: join(__dirname, '../../resources/icon.png'),
      webPreferences: {
        preload: join(__dirname, 'preload.cjs'),
        contextIsolation: true,
        sandbox: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        devTools: false,
      },
    })
    made.once('ready-to-show', () => made.show())
    made.once('closed', () => {
      window = null
      about = null
    })
    return made
  }

  return {
    about: () => about,
    open: (wanted) => {
      about = wanted
      window ??= make()
      window.loadURL(ANSWER_PAGE).catch(onProblem)
      if (window.isVisible()) window.focus()
    },
  }
}
