import type { Everything } from '../shared/document/everything'
import {
  everythingText,
  extentOf,
  filesOfEverything,
  LARGEST_EVERYTHING,
  readEverything,
} from '../shared/document/everything'
import { eveningOf } from '../shared/evening/evening-date'
import type { Carried } from '../shared/ipc/answers'
import type { OpenedImport, TakenOver } from '../shared/ipc/data'
import { logCsv } from '../shared/log/log-csv'
import { logFromCsv } from '../shared/log/log-from-csv'
import type {
  Archive,
  Clock,
  NewId,
  OnProgress,
  OpenDialog,
  Replaced,
  SaveDialog,
  SavedFile,
} from '../shared/ports'
import { mayShowAmounts } from '../shared/safety/magnesium-gate'
import type { Busy } from '../shared/view'
import type { EveningService } from './evening-service'
import type { RecordsKeeper } from './records-keeper'
import type { RequestHandlers } from './request-handlers'
import { inPieces, wholeLog } from './whole-log'

/** What moving data in and out stands on. */
export interface DataPorts {
  readonly clock: Clock
  readonly service: EveningService
  readonly keeper: RecordsKeeper
  readonly newId: NewId
  readonly archive: Archive
  readonly saveDialog: SaveDialog
  readonly openDialog: OpenDialog
  showBackups(): void
}

type DataRequests = Pick<
  RequestHandlers,
  | 'backups'
  | 'showBackups'
  | 'exportEverything'
  | 'exportCsv'
  | 'exportRaw'
  | 'openImport'
  | 'takeImport'
  | 'restoreBackup'
  | 'restoreFile'
  | 'deleteEverything'
>

const MONTH_FILE = /^log\/(.+)\.json$/
const CARRIED = { carried: true } as const
const NOT_SAVED = { carried: false, refusal: 'not_saved' } as const

/** Everything out, everything in, and everything gone. What was opened waits here until the user takes it. */
export const dataRequests = (ports: DataPorts): DataRequests => {
  const { clock, service, keeper, newId, archive, saveDialog, openDialog } = ports
  let opened: ((report: OnProgress) => Promise<Map<string, string>>) | null = null

  const doing =
    (task: Busy['task']): OnProgress =>
    (done, total) =>
      service.setBusy({ task, done, total })

  const log = wholeLog(keeper, archive)

  const everything = async (report: OnProgress): Promise<Everything> => ({
    ...keeper.records(),
    state: keeper.state(),
    log: await log.lines(report),
  })

  const named = (ending: string): string => `evenfall-${eveningOf(clock.now(), service.zone())}.${ending}`

  /** Nothing may wait for the disk while everything on it changes places. */
  const isSettled = (): boolean => {
    keeper.retry()
    return keeper.problem() === undefined
  }

  const readCsv = async (name: string, text: string): Promise<OpenedImport> => {
    const before = await log.lines(doing('read'))
    const rows = logFromCsv(text, { log: before, newId, now: clock.now(), zone: service.zone() })
    let read = rows.next()
    while (!read.done) {
      service.setBusy({ task: 'read', done: read.value, total: 1 })
      await archive.breathe()
      read = rows.next()
    }
    const found = read.value
    if (!found) return { opened: 'refused', file: name, why: 'not_ours' }
    opened = async (report) => {
      const now = await everything(report)
      return filesOfEverything({ ...now, log: [...now.log, ...found.lines] })
    }
    const { lines, known: alreadyThere, unreadable } = found
    return { opened: 'csv', file: name, lines: lines.length, known: alreadyThere, unreadable }
  }

  const readAll = (name: string, text: string): OpenedImport => {
    const found = readEverything(text)
    if (found.read === 'damaged') return { opened: 'refused', file: name, why: 'damaged', part: found.part }
    if (found.read !== 'everything') return { opened: 'refused', file: name, why: found.read }
    opened = () => Promise.resolve(filesOfEverything(found.everything))
    return { opened: 'everything', file: name, extent: extentOf(found.everything.log) }
  }

  const busyWhile = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } finally {
      service.setBusy(null)
    }
  }

  /** What is logged while everything changes places waits, and comes into the log that is there afterwards. */
  const replacing = (work: () => Promise<Replaced>): Promise<TakenOver> =>
    busyWhile(() =>
      keeper.whileReplacing(async () => {
        const replaced = await work()
        if (!replaced.saved) return NOT_SAVED
        service.reload()
        return { carried: true, backup: replaced.backup }
      }),
    )

  return {
    backups: () => archive.backups(),
    showBackups: () => {
      ports.showBackups()
      return CARRIED
    },
    exportEverything: async () => {
      const text = await busyWhile(async () => everythingText(await everything(doing('export')), clock.now()))
      return await saveDialog.save(named('json'), text)
    },
    exportCsv: async () => {
      const amounts = mayShowAmounts(keeper.records().health)
      const { count, lines } = log.byMonth()
      const pieces = await busyWhile(() =>
        inPieces(logCsv(lines, { amounts }), count + 1, doing('export'), archive),
      )
      return await saveDialog.save(named('csv'), pieces.join(''))
    },
    exportRaw: async () => {
      let saved: SavedFile = { file: 'cancelled' }
      for (const trouble of service.damaged()) {
        const month = MONTH_FILE.exec(trouble.file)?.[1]
        if (month === undefined) continue
        const content = archive.raw(trouble)
        if (content === null) return { file: 'failed', problem: 'unknown' }
        saved = await saveDialog.save(`evenfall-${month}-raw.json`, content)
        if (saved.file !== 'saved') return saved
      }
      return saved
    },
    openImport: async ({ kind }): Promise<OpenedImport> => {
      opened = null
      const file = await openDialog.open(kind === 'csv' ? 'csv' : 'json', LARGEST_EVERYTHING)
      if (file.file === 'cancelled') return { opened: 'cancelled' }
      if (file.file !== 'read') return { opened: 'refused', file: file.name, why: file.file }
      return await busyWhile(async () =>
        kind === 'csv' ? await readCsv(file.name, file.text) : readAll(file.name, file.text),
      )
    },
    takeImport: async () => {
      const take = opened
      opened = null
      if (!take) return { carried: false, refusal: 'nothing_opened' }
      if (!isSettled()) return NOT_SAVED
      return await replacing(async () =>
        archive.replaceAll(await take(doing('read')), 'import', doing('import')),
      )
    },
    restoreBackup: async ({ name }) =>
      isSettled() ? await replacing(() => archive.restoreAll(name, doing('import'))) : NOT_SAVED,
    restoreFile: ({ file }): Carried => {
      if (!archive.restoreFile(file).saved) return NOT_SAVED
      service.fileRestored(file)
      return CARRIED
    },
    deleteEverything: async (): Promise<Carried> => {
      if (!(await archive.wipe()).saved) return NOT_SAVED
      service.reload({ dropWaiting: true })
      return CARRIED
    },
  }
}
