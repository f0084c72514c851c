import { existsSync, readFileSync } from 'node:fs'
import { saveAs } from './export-window'
import type { RunningApp } from './launch'
import type { PdfText } from './pdf-text'
import { readPdf } from './pdf-text'
import { until } from './until'

/** Answers the next "Save as" with a path, and gives what was written there. */
export const savedFile = async (
  running: RunningApp,
  path: string,
  save: () => Promise<unknown>,
): Promise<Buffer> => {
  await saveAs(running, path)
  await save()
  await until('the file', () => existsSync(path))
  return readFileSync(path)
}

/** The same for a PDF, read. */
export const savedPdf = async (
  running: RunningApp,
  path: string,
  save: () => Promise<unknown>,
): Promise<PdfText> => readPdf(await savedFile(running, path, save))
