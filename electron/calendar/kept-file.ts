import type { CalendarState } from '../../shared/calendar/calendar-state'
import type { KeptFileView } from '../../shared/calendar/calendar-view'
import type { Clock, Saved, SaveProblem } from '../../shared/ports'
import { pauseAfter } from './back-off'
import type { RoutineWriter } from './routine-writer'

/** What keeping a file stands on. */
export interface KeptFilePorts {
  readonly clock: Pick<Clock, 'now' | 'after'>
  readonly writer: RoutineWriter
  readonly files: TextFiles
  kept(): CalendarState['keptFile']
  keep(file: CalendarState['keptFile']): void
  tell(): void
}

/** Files somewhere on the disk. */
export interface TextFiles {
  /** The whole text; null when there is none that can be read. */
  read(path: string): string | null
  /** Whole or not at all. */
  write(path: string, text: string): Saved
}

/** A chosen file that is as the plan is. */
export interface KeptFile {
  view(): KeptFileView | null
  /** Begins with a file that was just written, or stops with null. */
  choose(path: string | null): void
  planChanged(): void
}

/** Changes come in flocks; milliseconds to wait for the last of them (design choice). */
const SETTLING = 2_000

/** Builds the keeper of the file. What can't be written is tried again, ever less often. */
export const keptFile = ({ clock, writer, files, kept, keep, tell }: KeptFilePorts): KeptFile => {
  let problem: SaveProblem | null = null
  let failures = 0
  let callOff: (() => void) | null = null

  const schedule = (milliseconds: number): void => {
    callOff?.()
    callOff = clock.after(milliseconds, () => {
      callOff = null
      bringUpToDate()
    })
  }
  const bringUpToDate = (): void => {
    const file = kept()
    if (!file) return
    const { text, ledger } = writer.write('kept')
    const saved: Saved = files.read(file.path) === text ? { saved: true } : files.write(file.path, text)
    if (!saved.saved) {
      problem = saved.problem
      failures += 1
      schedule(pauseAfter(failures))
      return tell()
    }
    problem = null
    failures = 0
    writer.remember('kept', ledger)
    keep({ ...file, writtenAt: clock.now() })
    tell()
  }

  return {
    view: () => {
      const file = kept()
      return file && { ...file, problem }
    },
    choose: (path) => {
      callOff?.()
      callOff = null
      problem = null
      failures = 0
      keep(path === null ? null : { path, writtenAt: clock.now() })
      tell()
    },
    planChanged: () => {
      if (kept()) schedule(SETTLING)
    },
  }
}
