import type { CalendarState } from '../../shared/calendar/calendar-state'
import { eventMaker } from '../../shared/calendar/placed-event'
import type { WantedObject } from '../../shared/calendar/published-objects'
import { publishedObjects } from '../../shared/calendar/published-objects'
import type { WrittenCalendar } from '../../shared/calendar/routine-calendar'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import { calendarSources, withoutOneOffs } from '../../shared/calendar-sources'
import { addEvenings, eveningOf } from '../../shared/evening/evening-date'
import type { CalendarPreview } from '../../shared/ipc/calendars'
import type { Clock } from '../../shared/ports'
import { planOf } from '../../shared/records'
import type { EveningService } from '../evening-service'
import type { RecordsKeeper } from '../records-keeper'

/** Evenings a preview tells by day. */
const PREVIEWED = 14

type Way = keyof CalendarState['ledgers']

/** Writes the routine as a calendar, each way out with its own count of changes. */
export interface RoutineWriter {
  /** A calendar that goes on without an end, or as many weeks as chosen when it is to be saved. */
  write(way: 'saved' | 'kept' | 'server'): WrittenCalendar
  /** Remembers that a calendar left the house. */
  remember(way: Way, ledger: WrittenCalendar['ledger']): void
  /** What a server should hold; remembered at once, for it is written piece by piece. */
  objects(): readonly WantedObject[]
  preview(): CalendarPreview
}

/** Builds the writer. */
export const routineWriter = (
  clock: Pick<Clock, 'now'>,
  service: EveningService,
  keeper: RecordsKeeper,
): RoutineWriter => {
  const wishes = () => {
    const records = service.records()
    const { weeks, oneOffs, ...choices } = records.settings.calendar
    const { language } = service.view()
    return { weeks, choices: { ...choices, language }, records: oneOffs ? records : withoutOneOffs(records) }
  }
  const today = () => eveningOf(clock.now(), service.zone())
  /** The last calendar of each way, and what it was made from: several ask for it after every change. */
  const made = new Map<Way, { readonly from: readonly unknown[]; readonly written: WrittenCalendar }>()
  const remember: RoutineWriter['remember'] = (way, ledger) => {
    const calendars = keeper.calendars()
    if (JSON.stringify(calendars.ledgers[way]) === JSON.stringify(ledger)) return
    keeper.keepCalendars({ ...calendars, ledgers: { ...calendars.ledgers, [way]: ledger } })
  }
  const write: RoutineWriter['write'] = (way) => {
    const { weeks, choices, records } = wishes()
    const [zone, first] = [service.zone(), today()]
    const ledger = keeper.calendars().ledgers[way]
    const from = [service.records(), zone, first, ledger, choices.language]
    const known = made.get(way)
    if (known?.from.every((one, index) => one === from[index])) return known.written
    const written = routineCalendar({
      ...calendarSources(records, zone),
      ...choices,
      ...(weeks === null || way !== 'saved' ? {} : { weeks }),
      from: first,
      ledger,
      writtenAt: clock.now(),
    })
    made.set(way, { from, written })
    return written
  }
  return {
    write,
    remember,
    objects: () => {
      const { events, begins, ledger } = write('server')
      remember('server', ledger)
      const { choices } = wishes()
      return publishedObjects(events, { zone: service.zone(), from: begins, language: choices.language })
    },
    preview: () => {
      const { text, ledger } = write('saved')
      const { weeks, choices, records } = wishes()
      const sources = calendarSources(records, service.zone())
      const maker = eventMaker({ ...choices, ownNames: sources.ownNames, bath: sources.bath })
      const from = today()
      const evenings = Array.from({ length: Math.min(PREVIEWED, (weeks ?? PREVIEWED) * 7) }, (_, index) =>
        addEvenings(from, index),
      )
      return {
        text,
        events: ledger.entries.filter(({ last }) => !last.cancelled).length,
        bytes: Buffer.byteLength(text),
        days: evenings.flatMap((evening) => {
          const plan = planOf(records, evening, service.zone())
          const events = plan ? maker.of(plan) : []
          return events.length === 0
            ? []
            : [{ evening, events: events.map(({ title, start, end }) => ({ title, start, end })) }]
        }),
      }
    },
  }
}
