import type { EveningDate } from '../evening/evening-date'
import { eveningOf } from '../evening/evening-date'
import type { Zone } from '../evening/zone'
import { parseZone } from '../evening/zone'
import type { LogEvent } from './log-event'

/** Whether a line was written in the evening it is about, and not put in days later. */
export const wasWrittenThen = ({ evening, writtenAt, zone }: LogEvent): boolean => {
  const known = parseZone(zone)
  return known !== undefined && eveningOf(writtenAt, known) === evening
}

/**
 * Where an evening was spent, as far as its lines know: what was written then counts before what was put right later
 * from elsewhere. `here` for an evening without lines, and for a zone this computer does not know.
 */
export const zoneOfEvening = (lines: readonly LogEvent[], evening: EveningDate, here: Zone): Zone => {
  const about = lines.filter((line) => line.evening === evening)
  const then = about.filter(wasWrittenThen)
  const last = then.at(-1) ?? about.at(-1)
  return (last && parseZone(last.zone)) ?? here
}
