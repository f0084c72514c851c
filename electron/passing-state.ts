import type { CalendarView } from '../shared/calendar/calendar-view'
import type { FileTrouble } from '../shared/ports'
import type { BackgroundView, Busy, Mishap, Trouble } from '../shared/view'
import type { RecordsKeeper } from './records-keeper'

/** Calendars that follow the plan without being asked. */
export type WrittenByItself = Pick<CalendarView, 'kept' | 'server'>

/** What passing state stands on. */
interface PassingStatePorts {
  readonly keeper: Pick<RecordsKeeper, 'problem'>
  readonly fileTroubles: readonly FileTrouble[]
  /** Months of the log an earlier run set aside and told of; nothing has taken their place since. */
  readonly setAsideEarlier: readonly FileTrouble[]
  readonly safeMode: boolean
  refresh(): void
}

/** What the window shows of this run of Evenfall and no file remembers. */
export interface PassingState {
  /** Whether the last notification was taken, or a service was found since. */
  notificationsWork(): boolean
  setNotificationsWork(work: boolean): void
  /** Notes how Evenfall lives without its window. */
  setBackground(change: Partial<BackgroundView>): void
  /** Shows how the calendars stand that are written by themselves. */
  tellCalendars(calendars: WrittenByItself): void
  /** Shows how far a longer task is; null when it ended. */
  setBusy(busy: Busy | null): void
  /** Shows what was survived until the user puts it away; a surprise once a run, however many follow. */
  tellMishap(mishap: Mishap): void
  dismissTroubles(): void
  /** Files that could not be used as they were found and are not mended, also where the user put the message away or an earlier run told of them. */
  damaged(): readonly FileTrouble[]
}

/** The same, with what the view is made from. */
interface PassingStateKept extends PassingState {
  shown(): {
    readonly troubles: readonly Trouble[]
    readonly busy: Busy | null
    readonly background: BackgroundView
    readonly calendars: WrittenByItself
  }
  /** The troubles of some files are over. */
  forgetTroubles(ofFile: (file: string) => boolean): void
}

/** Builds it. */
export const passingState = ({
  keeper,
  fileTroubles,
  setAsideEarlier,
  safeMode,
  refresh,
}: PassingStatePorts): PassingStateKept => {
  let dismissed: ReadonlySet<FileTrouble> = new Set()
  let over: ReadonlySet<FileTrouble> = new Set()
  let mishaps: ReadonlySet<Mishap> = new Set()
  let surprised = false
  let notificationsWork = true
  let busy: Busy | null = null
  let background: BackgroundView = { system: 'linux', tray: false, asking: false, rehearsal: null }
  let calendars: WrittenByItself = { kept: null, server: null }

  const ofAll = (): readonly FileTrouble[] => [...setAsideEarlier, ...fileTroubles]
  const notOver = (trouble: FileTrouble): boolean => !over.has(trouble)
  const troubles = (): readonly Trouble[] => {
    const problem = keeper.problem()
    return [
      ...(safeMode ? [{ kind: 'safe_mode' as const }] : []),
      ...[...mishaps].map((kind) => ({ kind })),
      ...fileTroubles
        .filter((trouble) => notOver(trouble) && !dismissed.has(trouble))
        .map((trouble) => ({ kind: 'file' as const, ...trouble })),
      ...(problem ? [{ kind: 'not_saved' as const, problem }] : []),
      ...(notificationsWork ? [] : [{ kind: 'no_notifications' as const }]),
    ]
  }
  return {
    shown: () => ({ troubles: troubles(), busy, background, calendars }),
    notificationsWork: () => notificationsWork,
    setNotificationsWork: (work) => {
      if (work === notificationsWork) return
      notificationsWork = work
      refresh()
    },
    setBackground: (change) => {
      background = { ...background, ...change }
      refresh()
    },
    tellCalendars: (now) => {
      calendars = now
      refresh()
    },
    setBusy: (now) => {
      const share = (one: Busy | null): number => (one ? Math.floor((one.done / one.total) * 20) : -1)
      const isNews = busy?.task !== now?.task || share(busy) !== share(now)
      busy = now
      // A view for every twentieth part is enough to see that it goes on.
      if (isNews) refresh()
    },
    tellMishap: (mishap) => {
      if (mishap === 'surprise' && surprised) return
      surprised ||= mishap === 'surprise'
      mishaps = new Set([...mishaps, mishap])
      refresh()
    },
    dismissTroubles: () => {
      dismissed = new Set(fileTroubles)
      mishaps = new Set()
      refresh()
    },
    damaged: () => ofAll().filter(notOver),
    forgetTroubles: (ofFile) => {
      over = new Set([...over, ...ofAll().filter(({ file }) => ofFile(file))])
    },
  }
}
