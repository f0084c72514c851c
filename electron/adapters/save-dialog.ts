import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { SaveDialog } from '../../shared/ports'
import { writeWholeFile } from './whole-file'

/** "Save as", over the window when there is one. `onSaved` hears of every file written. */
export const saveDialog = (
  window: () => BrowserWindow | null,
  onSaved: (path: string) => void,
): SaveDialog => ({
  save: async (suggestedName, content) => {
    const options = {
      defaultPath: join(app.getPath('documents'), suggestedName),
      filters: [{ name: kindOf(suggestedName).toUpperCase(), extensions: [kindOf(suggestedName)] }],
    }
    const parent = window()
    const { canceled, filePath } = await (parent
      ? dialog.showSaveDialog(parent, options)
      : dialog.showSaveDialog(options))
    if (canceled || !filePath) return { file: 'cancelled' }
    const written = writeWholeFile(filePath, content)
    if (!written.saved) return { file: 'failed', problem: written.problem }
    onSaved(filePath)
    return { file: 'saved', path: filePath }
  },
})

const kindOf = (fileName: string): string => extname(fileName).slice(1)
