import type { BrowserWindow } from 'electron'
import type { PagePrinter } from '../../shared/ports'

/** Prints the window's page; its print styles decide what is on the paper. */
export const pagePrinter = (window: () => BrowserWindow | null): PagePrinter => ({
  pdf: async () => {
    const contents = window()?.webContents
    if (!contents) return null
    return await contents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
    })
  },
})
