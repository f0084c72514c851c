import { type BusyGroup, busyEvenings, spanOfEvening, withTaken } from '../../shared/calendar/busy-evenings'
import type { CalendarReader } from '../../shared/calendar/calendar-reader'
import type { CalendarServer, ServerAccount, ServerCalendar } from '../../shared/calendar/calendar-server'
import { addEvenings, eveningOf } from '../../shared/evening/evening-date'
import { resolveInEvening, wallTimeFromMinutes } from '../../shared/evening/wall-time'
import type { BusyFound, Taken } from '../../shared/ipc/calendars'
import type { Clock, OpenDialog } from '../../shared/ports'
import { planOf } from '../../shared/records'
import type { EveningService } from '../evening-service'

/** What taking commitments in stands on. */
export interface BusyPorts {
  readonly clock: Pick<Clock, 'now'>
  readonly service: EveningService
  readonly openDialog: OpenDialog
  readonly reader: CalendarReader
  readonly server: CalendarServer
  account(): ServerAccount | null
}

/** Takes busy evenings from calendars: first shows what is in them, then takes what the user chose. */
export interface BusyDesk {
  fromFile(): Promise<BusyFound>
  calendars(): Promise<
    | { readonly found: true; readonly calendars: readonly ServerCalendar[] }
    | Extract<BusyFound, { found: 'no' }>
  >
  fromServer(urls: readonly string[]): Promise<BusyFound>
  take(names: readonly string[]): Taken
  drop(): Taken
}

/** A larger file is no personal calendar (design choice). */
const LARGEST_FILE = 10_000_000

/** So many evenings ahead are read: half a year (design choice). */
const EVENINGS_AHEAD = 183

/** Builds the desk. */
export const busyDesk = ({ clock, service, openDialog, reader, server, account }: BusyPorts): BusyDesk => {
  let found: readonly BusyGroup[] = []

  const spanOfReading = () => {
    const zone = service.zone()
    const from = eveningOf(clock.now(), zone)
    const noon = wallTimeFromMinutes(12 * 60)
    return {
      zone,
      from: resolveInEvening(from, noon, zone).instant,
      to: resolveInEvening(addEvenings(from, EVENINGS_AHEAD), noon, zone).instant,
    }
  }
  const look = async (texts: readonly string[]): Promise<BusyFound> => {
    const reading = spanOfReading()
    const read = await reader(texts, reading)
    if (!read.read) return { found: 'no', why: read.why }
    const records = service.records()
    const span = spanOfEvening((evening) => planOf(records, evening, reading.zone)?.bedtime, reading.zone)
    found = busyEvenings(read.occurrences, span, reading.zone)
    return { found: 'groups', groups: found, ignored: read.ignored }
  }
  const change = (names: readonly string[], groups: readonly BusyGroup[]): Taken => {
    const evenings = groups.reduce((sum, { commitments }) => sum + commitments.length, 0)
    const from = eveningOf(clock.now(), service.zone())
    const gone = names.map((name) => groups.find((one) => one.name === name) ?? { name, commitments: [] })
    service.change('routine', (routine) => ({
      ...routine,
      commitments: withTaken(routine.commitments, gone, from),
    }))
    return { evenings }
  }

  return {
    fromFile: async () => {
      const file = await openDialog.open('ics', LARGEST_FILE)
      if (file.file === 'cancelled') return { found: 'cancelled' }
      return file.file === 'read' ? await look([file.text]) : { found: 'no', why: file.file }
    },
    calendars: async () => {
      const asked = account()
      if (!asked) return { found: 'no', why: 'signed_out' }
      const home = await server.find(asked)
      return home.answered
        ? { found: true, calendars: home.value.calendars }
        : { found: 'no', why: home.problem }
    },
    fromServer: async (urls) => {
      const asked = account()
      if (!asked) return { found: 'no', why: 'signed_out' }
      const { from, to } = spanOfReading()
      const texts: string[] = []
      for (const url of urls) {
        const objects = await server.objectsBetween(asked, url, from, to)
        if (!objects.answered) return { found: 'no', why: objects.problem }
        texts.push(...objects.value)
      }
      return await look(texts)
    },
    take: (names) => {
      const taken = found.filter(({ name }) => names.includes(name))
      return change(
        taken.map(({ name }) => name),
        taken,
      )
    },
    drop: () => {
      const names = service.records().routine.commitments.flatMap(({ name }) => name ?? [])
      return change([...new Set(names)], [])
    },
  }
}
