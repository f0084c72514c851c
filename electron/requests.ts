import { addressOf } from '../shared/evidence/sources'
import { INSIGHT_REQUESTS } from '../shared/ipc/insights'
import type { Browser, Clock, NewId, Notifier, OpenDialog, PagePrinter, SaveDialog } from '../shared/ports'
import { everyEvening } from '../shared/routine/change-night'
import { appearanceRequests } from './appearance-requests'
import type { BackgroundRequestPorts } from './background-requests'
import { backgroundRequests } from './background-requests'
import type { CalendarRequests } from './calendar/calendar-desk'
import { healthRequests, toldAt } from './health-requests'
import type { RecordsKeeper } from './records-keeper'
import { reminderRequests } from './reminder-requests'
import type { RequestHandlers } from './request-handlers'
import { routineRequests } from './routine-requests'
import type { SupportRequestPorts } from './support-requests'
import { supportRequests } from './support-requests'
import { whenAsked } from './when-asked'

/** Shows files in the system's file manager. */
export interface Folders {
  /** False for a path Evenfall did not save in this session. */
  showInFolder(path: string): boolean
  showDataFolder(): void
  showBackups(): void
}

/** What requests stand on besides the service. */
export interface RequestPorts extends BackgroundRequestPorts, SupportRequestPorts {
  readonly clock: Clock
  readonly keeper: RecordsKeeper
  readonly newId: NewId
  readonly notifier: Notifier
  readonly saveDialog: SaveDialog
  readonly openDialog: OpenDialog
  readonly calendars: CalendarRequests
  readonly printer: PagePrinter
  readonly folders: Folders
  readonly browser: Browser
  /** Makes the window, or brings it to the front. */
  openWindow(): void
}

const CARRIED = { carried: true } as const

/** Connects each request of the contract to its use case. */
export const requestHandlers = (ports: RequestPorts): RequestHandlers => {
  const { clock, service, notifier, saveDialog, printer, folders, keeper, browser } = ports

  return {
    ...backgroundRequests(ports),
    ...routineRequests(clock, service),
    ...reminderRequests(clock, service),
    ...appearanceRequests(clock, service),
    ...supportRequests(ports),
    ...healthRequests(clock, service, ports.archive),
    ...lateRequests(ports),
    ...ports.calendars,
    view: () => service.view(),
    welcome: ({ night, health }) => {
      service.change('routine', (routine) => ({ ...routine, week: everyEvening(night) }))
      if (health) service.change('health', (before) => toldAt(before, health, clock.now()))
      return service.change('settings', (settings) => ({ ...settings, welcomed: true }))
    },
    answer: ({ evening, step, extra, ...told }) => service.answer(evening, step, told, extra),
    answerElsewhere: ({ evening, step, answer }) => {
      const reply = service.answerElsewhere(evening, step, answer)
      if (!reply.recorded && reply.warnings) ports.openWindow()
      return reply
    },
    leaveDose: service.leaveDose,
    checkIn: ({ evening, checkIn }) => service.checkIn(evening, checkIn),
    correct: ({ evening, id, ...told }) => service.correct(evening, id, told),
    log: () => service.lastEvenings(),
    stock: () => service.stock(),
    stocked: ({ change, tablets }) => service.stocked(change, tablets),
    setLowStock: ({ below }) =>
      service.change('settings', (settings) => ({ ...settings, stock: { ...settings.stock, below } })),
    hideStock: ({ evening }) =>
      service.change('settings', (settings) => ({
        ...settings,
        stock: { ...settings.stock, hiddenOn: evening },
      })),
    loggedEvening: ({ evening }) => service.loggedEvening(evening),
    snooze: ({ evening, step, minutes }) => service.snooze(evening, step, minutes),
    undo: ({ evening, id }) => service.undo(evening, id),
    drank: ({ kind, milligrams, drankAt }) => service.drank({ kind, milligrams }, drankAt),
    drankAlcohol: ({ glasses, drankAt }) => service.drankAlcohol(glasses, drankAt),
    savePdf: async ({ name }) => {
      const pdf = await printer.pdf()
      return pdf ? await saveDialog.save(`${name}.pdf`, pdf) : { file: 'cancelled' }
    },
    openSource: async ({ source }) => {
      const address = addressOf(source)
      return address !== undefined && (await browser.open(address))
        ? CARRIED
        : { carried: false, refusal: 'no_browser' }
    },
    showInFolder: ({ path }) =>
      folders.showInFolder(path) ? CARRIED : { carried: false, refusal: 'not_ours' },
    showDataFolder: () => {
      folders.showDataFolder()
      return CARRIED
    },
    retrySaving: () => {
      service.retrySaving()
      return keeper.problem() ? { carried: false, refusal: 'not_saved' } : CARRIED
    },
    dismissTrouble: () => {
      service.dismissTroubles()
      return CARRIED
    },
    sendTestReminder: async () => {
      const { say } = service.wording()
      const taking = await notifier.show({
        key: 'test',
        title: say(($) => $.app.name),
        body: say(($) => $.reminders.test),
        actions: [],
        sound: service.wording().sound,
        urgency: 'normal',
      })
      service.setNotificationsWork(taking === 'taken')
      return taking === 'taken' ? CARRIED : { carried: false, refusal: 'no_service' }
    },
  }
}

const DATA_MOVES = [
  'backups',
  'showBackups',
  'exportEverything',
  'exportCsv',
  'exportRaw',
  'openImport',
  'takeImport',
  'restoreBackup',
  'restoreFile',
  'deleteEverything',
] as const

/** What an evening never needs by itself. */
const lateRequests = (ports: RequestPorts) => ({
  ...whenAsked(Object.keys(INSIGHT_REQUESTS) as (keyof typeof INSIGHT_REQUESTS)[], async () =>
    (await import('./insight-requests')).insightRequests(ports),
  ),
  ...whenAsked(DATA_MOVES, async () =>
    (await import('./data-requests')).dataRequests({ ...ports, showBackups: ports.folders.showBackups }),
  ),
  ...whenAsked(['saveWeek', 'openWeek'], async () =>
    (await import('./week-file-requests')).weekFileRequests(ports),
  ),
})
