import { basename } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { OpenDialog } from '../../shared/ports'
import { readTextFile } from './text-file'

/** "Open", over the window when there is one. */
export const openDialog = (window: () => BrowserWindow | null): OpenDialog => ({
  open: async (extension, atMost) => {
    const options = {
      defaultPath: app.getPath('documents'),
      filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
      properties: ['openFile' as const],
    }
    const parent = window()
    const { canceled, filePaths } = await (parent
      ? dialog.showOpenDialog(parent, options)
      : dialog.showOpenDialog(options))
    const path = filePaths[0]
    if (canceled || !path) return { file: 'cancelled' }
    const name = basename(path)
    const found = readTextFile(path, atMost)
    if (found.file === 'read') return { file: 'read', name, text: found.text }
    return { file: found.file === 'too_large' ? 'too_large' : 'unreadable', name }
  },
})
