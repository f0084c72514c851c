import { accessSync, constants, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Where Chromium keeps its lock and its caches: in the data folder, or, where nothing can be written there, in one of
 * its own. Without a lock it would take the folder for one that is in use, and Evenfall would end without a word.
 */
export const profileFolder = (dataFolder: string): string => {
  try {
    accessSync(dataFolder, constants.W_OK)
    return dataFolder
  } catch {
    return mkdtempSync(join(tmpdir(), 'evenfall-'))
  }
}
