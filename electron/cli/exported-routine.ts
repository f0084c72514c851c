import { join } from 'node:path'
import type { CalendarSources } from '../../shared/calendar-sources'
import { calendarSources } from '../../shared/calendar-sources'
import { healthKind } from '../../shared/document/health-document'
import type { Fitted } from '../../shared/document/misfit'
import { fit, refuse } from '../../shared/document/misfit'
import type { DocumentKind } from '../../shared/document/opened'
import { openDocument } from '../../shared/document/opened'
import { routineKind } from '../../shared/document/routine-document'
import { settingsKind } from '../../shared/document/settings-document'
import { LARGEST_WEEK_FILE, readWeekFile } from '../../shared/document/week-file'
import { USUAL_CAFFEINE } from '../../shared/planner/evening-wish'
import { eveningWishOf } from '../../shared/planner/evening-wish-of'
import { planEvening } from '../../shared/planner/plan-evening'
import type { Routine } from '../../shared/routine/routine'
import { readTextFile } from '../adapters/text-file'
import type { Computer } from './computer'

/** A routine to export, with everything that shapes its evenings. */
export interface ExportedRoutine extends Omit<CalendarSources, 'routine'> {
  /** A week written by hand may have no plan id of its own. */
  readonly routine: Omit<Routine, 'planId' | 'steps'> & { readonly planId?: string }
}

/** Reads the routine of a week file. */
export const routineOfWeek = (path: string): Fitted<ExportedRoutine> => {
  const file = readTextFile(path, LARGEST_WEEK_FILE)
  if (file.file === 'too_large') {
    return refuse({ misfit: 'wrong', name: '--week', expected: 'small_file', got: path })
  }
  if (file.file !== 'read') {
    return refuse({ misfit: 'wrong', name: '--week', expected: 'readable_file', got: path })
  }
  const read = readWeekFile(file.text, `--week ${path}`)
  if (!read.fits) return read
  const { zone, ...routine } = read.value
  return fit({
    routine,
    zone,
    busyEvenings: [],
    ownNames: {},
    bath: 'bath',
    planNight: (evening, night) =>
      planEvening(
        eveningWishOf({ routine, night, evening, zone, caffeine: USUAL_CAFFEINE, magnesium: true }),
      ),
  })
}

/** Reads the routine of the app's own data folder, planned as the app does: with its health answers and commitments. */
export const routineOfData = (folder: string, computer: Computer): Fitted<ExportedRoutine> => {
  const routine = savedIn(folder, 'routine.json', routineKind(computer.newId))
  const health = savedIn(folder, 'health.json', healthKind) ?? healthKind.blank()
  const settings = savedIn(folder, 'settings.json', settingsKind) ?? settingsKind.blank()
  if (!routine || health === 'unusable' || settings === 'unusable' || routine === 'unusable') {
    return refuse({ misfit: 'wrong', name: '--data', expected: 'data_folder', got: folder })
  }
  const zone = settings.zone === 'system' ? computer.zone() : settings.zone
  return fit(calendarSources({ settings, routine, health }, zone))
}

/** A saved document; undefined when it was never saved, `unusable` when it cannot be trusted. */
const savedIn = <Document>(
  folder: string,
  name: string,
  kind: DocumentKind<Document>,
): Document | 'unusable' | undefined => {
  const file = readTextFile(join(folder, name), LARGEST_WEEK_FILE)
  if (file.file === 'absent') return undefined
  if (file.file !== 'read') return 'unusable'
  const opened = openDocument(kind, jsonOf(file.text))
  return opened.opened === 'ok' ? opened.document : 'unusable'
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
