import { type ReactNode, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { ask } from '../use-evenfall'
import { refused, tellSaved } from '../wishes'
import { useWords } from '../words'
import './print.css'

/** What a screen needs to save something as a PDF. */
interface Pdf {
  /** To be rendered somewhere in the screen; it shows nothing but on paper. */
  readonly paper: ReactNode
  /** Saves the sheet through a dialog, on A4, under `name` without its ending. */
  save(name: string, sheet: ReactNode): Promise<void>
}

/** Saves a sheet as a PDF: it is laid out beside the screen, where only paper shows it, for as long as that takes. */
export const usePdf = (): Pdf => {
  const words = useWords()
  const [sheet, setSheet] = useState<ReactNode>(null)
  const save = async (name: string, content: ReactNode): Promise<void> => {
    flushSync(() => setSheet(content))
    try {
      await document.fonts.ready
      tellSaved(words, await ask('savePdf', { name }))
    } catch {
      refused(words, 'unexpected')
    } finally {
      setSheet(null)
    }
  }
  const paper = sheet ? createPortal(<main className="print-sheet">{sheet}</main>, document.body) : null
  return { paper, save }
}
