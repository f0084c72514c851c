import { app, ipcMain, screen } from 'electron'
import { ASK_CHANNEL } from '../shared/channels'
import type { Clock } from '../shared/ports'
import { browser } from './adapters/browser'
import { openDataFolder } from './adapters/data-folder'
import { desktopNotifier } from './adapters/desktop-notifier'
import { fileManager } from './adapters/file-manager'
import { newId } from './adapters/new-id'
import { openDialog } from './adapters/open-dialog'
import { pagePrinter } from './adapters/page-printer'
import { powerEvents } from './adapters/power-events'
import type { NoteProblem } from './adapters/problem-log'
import { saveDialog } from './adapters/save-dialog'
import { systemLocales } from './adapters/system-locales'
import { isOurPage } from './app-protocol'
import { applicationMenu } from './application-menu'
import { eveningService } from './evening-service'
import { answerRequests } from './ipc-handlers'
import { recordsKeeper } from './records-keeper'
import { reminderLoop } from './reminder-loop'
import { requestHandlers } from './requests'
import { pushViews } from './views'
import type { EveningWindow } from './window'
import { keepPlace } from './window-place'

/** What the first file made already. */
export interface Beginnings {
  readonly clock: Clock
  readonly dataFolder: string
  readonly window: EveningWindow
  readonly noteProblem: NoteProblem
}

/** Puts Evenfall together: opens what is saved, answers the window, and starts the reminders. */
export const startEvenfall = ({ clock, dataFolder, window, noteProblem }: Beginnings): void => {
  const stores = openDataFolder(dataFolder, clock, newId)
  const keeper = recordsKeeper(stores)
  const service = eveningService({ clock, keeper, fileTroubles: stores.troubles, systemLocales, newId })
  const notifier = desktopNotifier(process.platform, clock.after)
  const folders = fileManager(dataFolder)
  const handlers = requestHandlers({
    clock,
    service,
    keeper,
    newId,
    notifier,
    saveDialog: saveDialog(window.current, folders.remember),
    openDialog: openDialog(window.current),
    printer: pagePrinter(window.current),
    folders,
    browser,
  })
  ipcMain.handle(ASK_CHANNEL, answerRequests({ handlers, isOurPage, onProblem: noteProblem }))
  window.onMade((made) => {
    const workAreas = screen.getAllDisplays().map((display) => display.workArea)
    keepPlace(made, stores.windowPlace, workAreas)
    pushViews(service, made)
  })
  const menu = applicationMenu()
  menu.speak(service.view().language)
  service.onChange(() => menu.speak(service.view().language))

  const reminders = reminderLoop({
    clock,
    service,
    notifier,
    showWindow: window.open,
    onProblem: noteProblem,
  })
  app.on('will-quit', reminders.stop)
  window.afterFirstPicture(() => {
    powerEvents().onWake(reminders.bringForward)
    reminders.start()
  })
}
