import { copyFileSync, linkSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/evening/instant'
import { isoUtc } from '../../shared/evening/wall-time'
import type { Backup, BackupReason } from '../../shared/ports'
import { makePrivateFolder, namesIn } from './private-folder'
import { filesOf } from './user-files'
import { syncFile, syncFolder } from './whole-file'

/** So many daily backups are kept, and so many of each other reason. */
const MOST_KEPT: Record<BackupReason, number> = { daily: 14, migration: 5, import: 5, restore: 5 }

const NAME = /^(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\dZ)-(daily|migration|import|restore)$/

const nameOf = (madeAt: Instant, reason: BackupReason): string =>
  `${isoUtc(madeAt).replaceAll(':', '-')}-${reason}`

const backupOf = (name: string): Backup | undefined => {
  const [, date, minutes, seconds, reason] = NAME.exec(name) ?? []
  const madeAt = Date.parse(`${date}:${minutes}:${seconds}`)
  return reason === undefined || Number.isNaN(madeAt)
    ? undefined
    : { name, madeAt, reason: reason as BackupReason }
}

/** Copies of everything in `backups/`, each in a folder named by its time and reason. */
export const backupsIn = (dataFolder: string) => {
  const root = join(dataFolder, 'backups')

  const list = (): Backup[] =>
    namesIn(root)
      .flatMap((name) => backupOf(name) ?? [])
      .sort((one, other) => other.madeAt - one.madeAt)

  /**
   * A month that did not change since the last backup is shared with it, so that ten years cost what a month costs.
   * Backups never share a file with the folder itself: what damages one there must not reach the copy.
   */
  const keep = (file: string, into: string, before: string | undefined): void => {
    const source = join(dataFolder, file)
    const target = join(into, file)
    const known = before === undefined ? undefined : join(before, file)
    if (known !== undefined && isSame(source, known) && tried(() => linkSync(known, target))) return
    copyFileSync(source, target)
    const { atime, mtime } = statSync(source)
    utimesSync(target, atime, mtime)
    syncFile(target)
  }

  return {
    list,
    /** Where they lie. */
    folder: root,
    /** Copies everything there is; null when the disk would not take it. Nothing half-made stays. */
    make: (madeAt: Instant, reason: BackupReason): string | null => {
      const name = nameOf(madeAt, reason)
      const making = join(root, '.making')
      try {
        rmSync(making, { recursive: true, force: true })
        makePrivateFolder(root)
        makePrivateFolder(making)
        makePrivateFolder(join(making, 'log'))
        const newest = list()[0]
        for (const file of filesOf(dataFolder)) keep(file, making, newest && join(root, newest.name))
        rmSync(join(root, name), { recursive: true, force: true })
        renameSync(making, join(root, name))
        syncFolder(root)
      } catch {
        tried(() => rmSync(making, { recursive: true, force: true }))
        return null
      }
      const ofThisReason = list().filter((one) => one.reason === reason)
      for (const old of ofThisReason.slice(MOST_KEPT[reason])) {
        tried(() => rmSync(join(root, old.name), { recursive: true, force: true }))
      }
      return name
    },
    /** Removes one file from every backup. */
    forget: (file: string): void => {
      for (const { name } of list()) tried(() => rmSync(join(root, name, file), { force: true }))
    },
    removeAll: (): void => rmSync(root, { recursive: true, force: true }),
  }
}

const isSame = (one: string, other: string): boolean => {
  const found = statSync(other, { throwIfNoEntry: false })
  const { size, mtimeMs } = statSync(one)
  return found !== undefined && found.size === size && Math.abs(found.mtimeMs - mtimeMs) < 1
}

const tried = (attempt: () => void): boolean => {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}
