import { CALENDAR_REQUESTS } from '../../shared/ipc/calendars'
import type { RecordsKeeper } from '../records-keeper'
import { whenAsked } from '../when-asked'
import type { CalendarDesk, CalendarRequests } from './calendar-desk'

/** What the late desk stands on. */
export interface LateDeskPorts {
  readonly keeper: Pick<RecordsKeeper, 'calendars'>
  /** In safe mode nothing is written by itself. */
  readonly safeMode: boolean
  load(): Promise<CalendarDesk>
}

/** The calendar desk, loaded once a calendar is asked about; at the start only where one has to be kept up to date. */
export const lateCalendarDesk = ({
  keeper,
  safeMode,
  load,
}: LateDeskPorts): Pick<CalendarDesk, 'requests' | 'start'> => {
  let loading: Promise<CalendarDesk> | undefined
  const begun = async (): Promise<CalendarDesk> => {
    const desk = await load()
    if (safeMode) desk.tell()
    else desk.start()
    return desk
  }
  const desk = (): Promise<CalendarDesk> => {
    loading ??= begun()
    return loading
  }
  const names = Object.keys(CALENDAR_REQUESTS) as (keyof CalendarRequests)[]
  return {
    requests: whenAsked(names, async () => (await desk()).requests),
    start: () => {
      const { keptFile, server } = keeper.calendars()
      if (keptFile || server) void desk()
    },
  }
}
