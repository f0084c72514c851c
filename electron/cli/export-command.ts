import { EMPTY_CALENDAR_LEDGER } from '../../shared/calendar/calendar-ledger'
import type { EarlierCalendar } from '../../shared/calendar/ledger-from-calendar'
import { ledgerFromCalendar } from '../../shared/calendar/ledger-from-calendar'
import { routineCalendar } from '../../shared/calendar/routine-calendar'
import type { Fitted } from '../../shared/document/misfit'
import { fit, refuse } from '../../shared/document/misfit'
import { wallClockAt } from '../../shared/evening/wall-time'
import type { Language } from '../../shared/languages/language'
import { readTextFile } from '../adapters/text-file'
import { writeWholeFile } from '../adapters/whole-file'
import type { Computer } from './computer'
import type { ExportRequest } from './export-arguments'
import { routineOfData, routineOfWeek } from './exported-routine'
import { sayInTerminal } from './terminal-words'

/** A calendar of ours is far smaller; anything larger is somebody else's. */
const LARGEST_CALENDAR = 20_000_000

/** Writes a routine's calendar file and tells how many events it holds. */
export const exportCalendar = (
  { source, out, from, weeks, neutral }: ExportRequest,
  language: Language,
  computer: Computer,
): Fitted<string> => {
  const exported = 'week' in source ? routineOfWeek(source.week) : routineOfData(source.data, computer)
  if (!exported.fits) return exported
  const { routine, zone, ...sources } = exported.value
  const earlier = earlierCalendar(out)
  const planId = routine.planId ?? earlier?.planId ?? computer.newId()
  const writtenAt = computer.now()
  const { text, ledger } = routineCalendar({
    routine: { ...routine, planId },
    zone,
    from: from ?? wallClockAt(writtenAt, zone).date,
    ...(weeks === undefined ? {} : { weeks }),
    ...sources,
    language,
    neutral,
    ledger: earlier?.planId === planId ? earlier.ledger : EMPTY_CALENDAR_LEDGER,
    writtenAt,
  })
  if (!writeWholeFile(out, text).saved) {
    return refuse({ misfit: 'wrong', name: '--out', expected: 'writable_file', got: out })
  }
  const events = ledger.entries.length
  return fit(`${sayInTerminal(language)(($) => $.written, { events, file: out })}\n`)
}

const earlierCalendar = (path: string): EarlierCalendar | undefined => {
  const file = readTextFile(path, LARGEST_CALENDAR)
  return file.file === 'read' ? ledgerFromCalendar(file.text) : undefined
}
