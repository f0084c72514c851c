import type { CalendarReader } from '../../shared/calendar/calendar-reader'
import type { CalendarServer, Secrets } from '../../shared/calendar/calendar-server'
import type { CalendarState } from '../../shared/calendar/calendar-state'
import { eveningCalendar } from '../../shared/calendar/evening-calendar'
import type { Carried } from '../../shared/ipc/answers'
import type { CALENDAR_REQUESTS } from '../../shared/ipc/calendars'
import { ownStepNames } from '../../shared/languages/step-name'
import type { Clock, OpenDialog, SaveDialog, SavedFile } from '../../shared/ports'
import type { EveningService } from '../evening-service'
import type { RecordsKeeper } from '../records-keeper'
import type { RequestHandlers } from '../request-handlers'
import { busyDesk } from './busy-desk'
import type { TextFiles } from './kept-file'
import { keptFile } from './kept-file'
import { calendarPublisher } from './publisher'
import { routineWriter } from './routine-writer'

/** What everything about calendars stands on. */
export interface CalendarPorts {
  readonly clock: Clock
  readonly service: EveningService
  readonly keeper: RecordsKeeper
  readonly saveDialog: SaveDialog
  readonly openDialog: OpenDialog
  readonly files: TextFiles
  readonly server: CalendarServer
  readonly secrets: Secrets
  readonly reader: CalendarReader
  copy(text: string): void
}

/** The requests about calendars. */
export type CalendarRequests = Pick<RequestHandlers, keyof typeof CALENDAR_REQUESTS>

/** Everything about calendars: the requests, and a start for what goes on by itself. */
export interface CalendarDesk {
  readonly requests: CalendarRequests
  /** Shows how the calendars stand that are written by themselves. */
  tell(): void
  /** Looks whether a kept file or a server is behind, and from then on after every change. */
  start(): void
}

const CARRIED: Carried = { carried: true }
/** So many events of single evenings are remembered: a few months of them. */
const MOST_SINGLE_EVENTS = 500

/** Builds the desk. */
export const calendarDesk = (ports: CalendarPorts): CalendarDesk => {
  const { clock, service, keeper, saveDialog } = ports
  const keep = (change: Partial<CalendarState>): void =>
    keeper.keepCalendars({ ...keeper.calendars(), ...change })
  const writer = routineWriter(clock, service, keeper)
  const tell = (): void => service.tellCalendars({ kept: file.view(), server: publisher.view() })
  const file = keptFile({
    clock,
    writer,
    files: ports.files,
    kept: () => keeper.calendars().keptFile,
    keep: (now) => keep({ keptFile: now }),
    tell,
  })
  const publisher = calendarPublisher({
    clock,
    server: ports.server,
    secrets: ports.secrets,
    kept: () => keeper.calendars().server,
    keep: (server) => keep({ server }),
    wanted: writer.objects,
    folder: () => `evenfall-${service.records().routine.planId}`,
    name: () => service.wording().say(($) => $.calendar.name),
    tell,
  })
  const busy = busyDesk({ ...ports, account: publisher.account })
  const save = async (name: string, way: 'saved' | 'kept'): Promise<SavedFile> => {
    const { text, ledger } = writer.write(way)
    const saved = await saveDialog.save(name, text)
    if (saved.file === 'saved') writer.remember(way, ledger)
    return saved
  }

  return {
    tell,
    start: () => {
      const planChanged = (): void => {
        file.planChanged()
        publisher.planChanged()
      }
      tell()
      planChanged()
      service.onChange(planChanged)
    },
    requests: {
      saveTonight: async () => {
        const { tonight, language, routine, bath } = service.view()
        if (!tonight.plan) return { file: 'nothing_planned' }
        const before = keeper.calendars().ledgers.tonight
        const { text, ledger } = eveningCalendar({
          ...service.records().settings.calendar,
          plan: tonight.plan,
          planId: routine.planId,
          ownNames: ownStepNames(routine.ownSteps),
          bath: bath.wish.kind,
          language,
          ledger: before,
          writtenAt: clock.now(),
        })
        const saved = await saveDialog.save(`evenfall-${tonight.evening}.ics`, text)
        const uids = new Set(ledger.entries.map(({ uid }) => uid))
        const others = before.entries.filter(({ uid }) => !uids.has(uid))
        if (saved.file === 'saved') {
          writer.remember('tonight', { entries: [...others, ...ledger.entries].slice(-MOST_SINGLE_EVENTS) })
        }
        return saved
      },
      setCalendarChoices: (calendar) => service.change('settings', (settings) => ({ ...settings, calendar })),
      previewCalendar: writer.preview,
      saveCalendar: () => save('evenfall.ics', 'saved'),
      copyCalendar: () => {
        const { text, ledger } = writer.write('saved')
        ports.copy(text)
        writer.remember('saved', ledger)
        return CARRIED
      },
      keepCalendarFile: async () => {
        const saved = await save('evenfall.ics', 'kept')
        if (saved.file === 'saved') file.choose(saved.path)
        return saved
      },
      stopKeepingFile: () => {
        file.choose(null)
        return CARRIED
      },
      connectServer: async (typed) => {
        const answer = await publisher.connect(typed)
        return answer.answered ? { connected: true } : { connected: false, problem: answer.problem }
      },
      syncServer: ({ takeOver }) => {
        publisher.syncNow(takeOver)
        return CARRIED
      },
      disconnectServer: () => {
        publisher.disconnect()
        return CARRIED
      },
      readBusyFile: busy.fromFile,
      serverCalendars: busy.calendars,
      readBusyServer: ({ urls }) => busy.fromServer(urls),
      takeBusy: ({ names }) => busy.take(names),
      dropBusy: busy.drop,
    },
  }
}
