import { ipcMain } from 'electron'
import { ASK_CHANNEL } from '../shared/channels'
import { openDataFolder } from './adapters/data-folder'
import { desktop } from './adapters/desktop'
import { desktopAttention } from './adapters/desktop-attention'
import { desktopNotifier } from './adapters/desktop-notifier'
import { rememberColours } from './adapters/first-colours'
import { newId } from './adapters/new-id'
import { powerEvents } from './adapters/power-events'
import { onSurprise } from './adapters/problem-log'
import { sendReply } from './adapters/reply-line'
import { soundWindow } from './adapters/sound-window'
import { systemLocales } from './adapters/system-locales'
import { noTrayHost, trayHost } from './adapters/tray-host'
import { answerWindow } from './answer-window'
import { isOurPage } from './app-protocol'
import { applicationMenu } from './application-menu'
import { liveInBackground } from './background'
import type { Beginnings } from './beginnings'
import { lateCalendarDesk } from './calendar/late-desk'
import { backUpDaily } from './daily-backups'
import { eveningService } from './evening-service'
import { answerRequests } from './ipc-handlers'
import { tellMishaps } from './mishaps'
import { measureOwnUse } from './own-use'
import { recordsKeeper } from './records-keeper'
import { requestHandlers } from './requests'
import { startReminders } from './start-reminders'
import { fillWindow } from './window-views'

/** Puts Evenfall together: opens what is saved, answers the window, and starts the reminders. */
export const startEvenfall = (beginnings: Beginnings): void => {
  const { clock, dataFolder, namedFolder, safeMode, window, errands, noteProblem: onProblem } = beginnings
  const stores = openDataFolder(dataFolder, clock, newId)
  const { archive, troubles: fileTroubles, setAsideEarlier } = stores
  const files = { fileTroubles, setAsideEarlier }
  const keeper = recordsKeeper(stores)
  const attention = desktopAttention(process.platform, clock.after)
  const service = eveningService({ clock, keeper, attention, ...files, safeMode, systemLocales, newId })
  stores.onTrouble(service.refresh)
  const play = soundWindow(clock.after)
  const notifier = desktopNotifier(process.platform, clock.after, play)
  const common = { clock, service, keeper, archive, ...desktop(window.current, dataFolder, namedFolder) }
  const calendars = lateCalendarDesk({
    keeper,
    safeMode,
    load: async () => {
      const { calendarDesk } = await import('./calendar/calendar-desk')
      const { calendarAdapters } = await import('./adapters/calendar-adapters')
      return calendarDesk({ ...common, ...calendarAdapters() })
    },
  })
  const answers = answerWindow(onProblem)
  const handlers = requestHandlers({
    ...common,
    newId,
    notifier,
    calendars: calendars.requests,
    openWindow: window.open,
    closeWindow: window.close,
    answering: answers.about,
    play,
  })
  ipcMain.handle(ASK_CHANNEL, answerRequests({ handlers, isOurPage, onProblem }))
  fillWindow(window, service, stores.windowPlace, rememberColours(dataFolder))
  applicationMenu(service)
  tellMishaps(service, window, onSurprise)
  const host = safeMode ? noTrayHost : trayHost(process.platform, clock.after)
  liveInBackground({ service, requests: handlers, window, errands, host, notifier, sendReply, onProblem })
  measureOwnUse(clock, service, keeper, window)
  window.afterFirstPicture(calendars.start)
  startReminders({ clock, service, notifier, attention, powerEvents, window, answers, onProblem })
  window.afterFirstPicture(() => backUpDaily(clock, service, archive))
}
