import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { LogDocument } from '../../shared/document/log-document'
import { logKind } from '../../shared/document/log-document'
import type { DocumentKind } from '../../shared/document/opened'
import type { Instant } from '../../shared/evening/instant'
import type { Archive, Saved } from '../../shared/ports'
import { backupsIn } from './backups'
import type { ReopenedStore } from './document-store'
import { openText, textOf } from './document-store'
import type { MonthlyLog } from './log-store'
import { markReplaced } from './months-set-aside'
import { namesIn } from './private-folder'
import { filesOf } from './user-files'
import { saveProblemOf } from './whole-file'
import { replaceFolder } from './whole-folder'

/** A file as the newest backup has it whole, and when that was made. */
export const goodCopyOf = <Document>(
  dataFolder: string,
  file: string,
  kind: DocumentKind<Document>,
): { readonly madeAt: Instant; readonly document: Document } | undefined => {
  const backups = backupsIn(dataFolder)
  for (const { name, madeAt } of backups.list()) {
    const text = textOf(join(backups.folder, name, file))
    const found = text === undefined ? undefined : openText(kind, text)
    if (found?.opened === 'ok') return { madeAt, document: found.document }
  }
  return undefined
}

/** Takes a file from the newest backup that has it whole; `merge` decides what of today's stays. */
export const restoreInto = <Document>(
  dataFolder: string,
  file: string,
  kind: DocumentKind<Document>,
  store: ReopenedStore<Document>,
  merge: (backup: Document, now: Document) => Document = (backup) => backup,
): Saved => {
  const good = goodCopyOf(dataFolder, file, kind)
  return good ? store.write(merge(good.document, store.read())) : { saved: false, problem: 'unknown' }
}

/** A month keeps what was added since the backup: lines are only ever added, so both together are the whole. */
const mergedMonth = (backup: LogDocument, now: LogDocument): LogDocument => {
  const known = new Set(backup.events.map(({ id }) => id))
  return { version: 1, events: [...backup.events, ...now.events.filter(({ id }) => !known.has(id))] }
}

/** What the archive stands on. */
interface ArchiveOf {
  readonly dataFolder: string
  now(): Instant
  /** How each document beside the log is taken from a backup, by its file. */
  readonly restore: Readonly<Record<string, () => Saved>>
  readonly log: MonthlyLog
  /** Reads every store again. */
  reopen(): void
}

/** What a wipe takes besides the files themselves: everything that may hold a part of them. */
const HOLDS_A_PART = /\.json\.(corrupt|replaced)-|^problems\.log|^colours\.json$/

/** Everything on the disk as one. */
export const archiveOf = ({ dataFolder, now, restore, log, reopen }: ArchiveOf): Archive => {
  const backups = backupsIn(dataFolder)
  const replaceAll: Archive['replaceAll'] = async (files, reason, onProgress) => {
    let backup: string | null = null
    const beforehand = (): boolean => {
      backup = backups.make(now(), reason)
      return backup !== null
    }
    const saved = await replaceFolder(dataFolder, files, beforehand, onProgress)
    if (!saved.saved) return saved
    markReplaced(dataFolder)
    reopen()
    return backup === null ? { saved: false, problem: 'unknown' } : { saved: true, backup }
  }
  return {
    backUp: (reason) => backups.make(now(), reason),
    backups: backups.list,
    restoreFile: (file) => {
      const month = log.months().find((one) => file === `log/${one}.json`)
      if (month) {
        const saved = restoreInto(dataFolder, file, logKind, log.month(month), mergedMonth)
        if (saved.saved) markReplaced(dataFolder, file)
        return saved
      }
      return (Object.hasOwn(restore, file) && restore[file]?.()) || { saved: false, problem: 'unknown' }
    },
    raw: ({ file, keptAs }) => {
      try {
        return readFileSync(join(dataFolder, keptAs ?? file))
      } catch {
        return null
      }
    },
    restoreAll: async (backup, onProgress) => {
      if (!backups.list().some(({ name }) => name === backup)) return { saved: false, problem: 'unknown' }
      const folder = join(backups.folder, backup)
      const files = new Map<string, string>()
      try {
        for (const file of filesOf(folder)) files.set(file, readFileSync(join(folder, file), 'utf8'))
      } catch (error) {
        return { saved: false, problem: saveProblemOf(error) }
      }
      return await replaceAll(files, 'restore', onProgress)
    },
    replaceAll,
    wipe: async () => {
      const saved = await replaceFolder(dataFolder, new Map(), () => true)
      if (!saved.saved) return saved
      reopen()
      backups.removeAll()
      for (const folder of [dataFolder, join(dataFolder, 'log')]) {
        for (const name of namesIn(folder)) {
          if (HOLDS_A_PART.test(name)) rmSync(join(folder, name), { recursive: true, force: true })
        }
      }
      return saved
    },
    forgetHealth: () => {
      backups.forget('health.json')
      for (const name of namesIn(dataFolder)) {
        if (name.startsWith('health.json.corrupt-')) rmSync(join(dataFolder, name), { force: true })
      }
    },
    breathe: () => nextTurn(),
    months: log.months,
  }
}
