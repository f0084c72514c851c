import { BrowserWindow } from 'electron'
import type { StepOfEvening } from '../shared/ports'
import { ANSWER_PAGE } from './app-protocol'

/** The small window in which one step is answered. It is made when a notification is clicked, and gone with the answer. */
export interface AnswerWindow {
  open(about: StepOfEvening): void
  /** The step it was opened for. */
  about(): StepOfEvening | null
}

/** What it is made of. */
export interface AnswerWindowParts {
  readonly preload: string
  readonly icon: string
  onProblem(problem: unknown): void
}

/** The colour of the dark room, so that nothing flashes. */
const DARK = '#110b08'

/** Builds its keeper. */
export const answerWindow = ({ preload, icon, onProblem }: AnswerWindowParts): AnswerWindow => {
  let window: BrowserWindow | null = null
  let about: StepOfEvening | null = null

  const make = (): BrowserWindow => {
    const made = new BrowserWindow({
      width: 400,
      height: 260,
      show: false,
      resizable: true,
      minimizable: false,
      maximizable: false,
      fullscreenable: false,
      backgroundColor: DARK,
      autoHideMenuBar: true,
      icon,
      webPreferences: {
        preload,
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
