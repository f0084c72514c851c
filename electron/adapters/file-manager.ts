import { join } from 'node:path'
import { shell } from 'electron'
import type { Folders } from '../requests'

/** The system's file manager. It shows nothing but the data folder and what `remember` was told of. */
export const fileManager = (dataFolder: string): Folders & { remember(path: string): void } => {
  const saved = new Set<string>()
  return {
    remember: (path) => {
      saved.add(path)
    },
    showInFolder: (path) => {
      if (!saved.has(path)) return false
      shell.showItemInFolder(path)
      return true
    },
    showBackups: () => {
      void shell.openPath(join(dataFolder, 'backups'))
    },
    showDataFolder: () => {
      void shell.openPath(dataFolder)
    },
  }
}
