import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Instant } from '../../shared/evening/instant'
import type { FileTrouble } from '../../shared/ports'
import { NOW } from './log-lines'

// electron-store imports Electron, whose package on plain Node is only the name of an executable and would be
// downloaded for it. Nothing here starts it, so any name will do, given before the import.
process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'never-started'
const { openDataFolder } = await import('../../electron/adapters/data-folder')
export const { openDocumentStore } = await import('../../electron/adapters/document-store')
/** electron-store as it comes, to show what it loses. */
export const { default: StockStore } = await import('electron-store')

/** A folder that is gone after the test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-store-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Opens a data folder as the app does at its start, on a clock of the test's own. */
export const openFolderAt = (folder: string, now: () => Instant) => {
  let ids = 0
  const newId = () => {
    ids += 1
    return `plan-${ids}`
  }
  return openDataFolder(folder, { now }, newId)
}

/** The same in the moment the tests of the stores happen in. */
export const openFolder = (folder: string) => openFolderAt(folder, () => NOW)

/** What a set-aside file is told as. */
export const setAside = (file: string): FileTrouble => ({
  file,
  trouble: 'set_aside',
  keptAs: `${file}.corrupt-2026-11-22T21-05-30.000Z`,
  lost: 0,
  backup: null,
})
