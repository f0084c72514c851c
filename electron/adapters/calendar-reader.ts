import { Worker } from 'node:worker_threads'
import type { CalendarReader } from '../../shared/calendar/calendar-reader'
import type { ReadCalendar } from '../../shared/calendar/occurrences'

/** How long a calendar may take to be read, in milliseconds, and how much memory (design choices). */
const PATIENCE = 15_000
const MEGABYTES = 512

/** Reads calendars in a thread, and ends it when it takes too long. `file` is the built `electron/calendar-reader.ts`. */
export const calendarReader =
  (file: string, patience = PATIENCE): CalendarReader =>
  (texts, reading) =>
    new Promise((resolve) => {
      const worker = new Worker(file, {
        workerData: { texts, reading },
        resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
      })
      const timer = setTimeout(() => {
        resolve({ read: false, why: 'too_heavy' })
        void worker.terminate()
      }, patience)
      worker.once('message', (answer: ReadCalendar) => {
        clearTimeout(timer)
        resolve(answer)
      })
      worker.once('error', () => {
        clearTimeout(timer)
        resolve({ read: false, why: 'too_heavy' })
      })
    })
