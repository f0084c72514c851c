import { join } from 'node:path'
import { app } from 'electron'
import type { Notifier, TrayHost } from '../shared/ports'
import type { TrayWish, TrayWords } from '../shared/tray/tray-content'
import { trayContent } from '../shared/tray/tray-content'
import type { BackgroundView } from '../shared/view'
import { backgroundWords } from './background-words'
import { decideClosing } from './closing-the-window'
import type { CommandReply } from './command'
import type { ErrandInbox } from './errand-inbox'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'
import { parseErrand, runningCommands } from './running-commands'
import { evenfallTray } from './tray'
import type { EveningWindow } from './window'

/** What living on without a window stands on. */
export interface BackgroundParts {
  readonly service: EveningService
  readonly requests: RequestHandlers
  readonly window: EveningWindow
  readonly errands: ErrandInbox
  readonly host: TrayHost
  readonly notifier: Notifier
  sendReply(address: string, reply: CommandReply): Promise<void>
  onProblem(problem: unknown): void
}

/** Everything that is there without the window: the tray, the switches, and what closing the window means. */
export const liveInBackground = (parts: BackgroundParts): void => {
  const { service, window, onProblem } = parts
  const words = backgroundWords()
  service.setBackground({ system: systemOf(process.platform) })
  const speak = (): TrayWords => words(service.view())
  decideClosing({ ...parts, words: speak })
  answerErrands(parts, speak)
  window.afterFirstPicture(() => showTray(parts, words, onProblem))
}

const systemOf = (platform: NodeJS.Platform): BackgroundView['system'] =>
  platform === 'win32' ? 'windows' : platform === 'darwin' ? 'mac' : 'linux'

const answerErrands = (
  { requests, window, errands, sendReply, onProblem }: BackgroundParts,
  words: () => TrayWords,
): void => {
  let quitting = false
  const carryOut = runningCommands({
    requests,
    words,
    showWindow: window.open,
    quit: () => {
      quitting = true
    },
  })
  const run = async (given: unknown): Promise<void> => {
    const errand = parseErrand(given)
    if (!errand) return
    await sendReply(errand.replyTo, await carryOut(errand.command))
    // Only once the one that asked has its answer.
    if (quitting) app.quit()
  }
  errands.onErrand((given) => void run(given).catch(onProblem))
}

const showTray = (
  { service, requests, window, host }: BackgroundParts,
  words: ReturnType<typeof backgroundWords>,
  onProblem: (problem: unknown) => void,
): void => {
  const act = async (wish: TrayWish): Promise<void> => {
    switch (wish.wish) {
      case 'open':
        return window.open()
      case 'quit':
        return app.quit()
      case 'pause':
        return void (await requests.pauseReminders({ until: wish.until }))
      case 'resume':
        return void (await requests.pauseReminders({ until: null }))
      case 'answer':
        return void (await requests.answerElsewhere(wish))
      case 'snooze':
        return void (await requests.snooze(wish))
    }
  }
  const tray = evenfallTray({
    pictures: join(__dirname, '../../resources/tray'),
    platform: process.platform,
    act: (wish) => void act(wish).catch(onProblem),
  })
  let stopShowing: (() => void) | undefined
  host.watch((present) => {
    if (present === (stopShowing !== undefined)) return
    if (present) {
      const show = (view: ReturnType<EveningService['view']>): void =>
        tray.show(trayContent(words(view), view))
      stopShowing = service.onView(show)
      show(service.view())
    } else {
      stopShowing?.()
      stopShowing = undefined
      tray.remove()
    }
    service.setBackground({ tray: present })
  })
}
