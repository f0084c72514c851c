import { refuse } from '../shared/document/misfit'
import { LARGEST_WEEK_FILE, readWeekFile, weekFileText } from '../shared/document/week-file'
import type { OpenedWeek } from '../shared/ipc/week'
import { misfitSentence } from '../shared/languages/misfit-sentence'
import type { OpenDialog, SaveDialog } from '../shared/ports'
import type { EveningService } from './evening-service'
import type { RequestHandlers } from './request-handlers'

/** What handing a week on stands on. */
export interface WeekFilePorts {
  readonly service: EveningService
  readonly saveDialog: SaveDialog
  readonly openDialog: OpenDialog
}

/** Saving the week as a file and taking one over. The plan id stays our own: calendars must not mix two households. */
export const weekFileRequests = ({
  service,
  saveDialog,
  openDialog,
}: WeekFilePorts): Pick<RequestHandlers, 'saveWeek' | 'openWeek'> => ({
  saveWeek: () =>
    saveDialog.save('evenfall-week.json', weekFileText(service.records().routine, service.zone())),
  openWeek: async (): Promise<OpenedWeek> => {
    const file = await openDialog.open('json', LARGEST_WEEK_FILE)
    if (file.file === 'cancelled') return { opened: 'cancelled' }
    if (file.file === 'unreadable') {
      const { say } = service.wording()
      return { opened: 'refused', sentence: say(($) => $.troubles.unreadable, { file: file.name }) }
    }
    const read =
      file.file === 'read'
        ? readWeekFile(file.text, file.name)
        : refuse({ misfit: 'wrong', name: file.name, expected: 'small_file' })
    if (!read.fits) {
      const { language } = service.view()
      return { opened: 'refused', sentence: misfitSentence(language, read.misfit) }
    }
    const { week, exceptions, pauses, steps } = read.value
    service.change('routine', (routine) => ({
      ...routine,
      week,
      exceptions,
      pauses,
      steps: { ...routine.steps, ...steps },
    }))
    return { opened: 'week' }
  },
})
