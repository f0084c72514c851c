import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How starts went, kept in a file for as long as they fail: a start that shows something removes it. */
export interface StartMarks {
  /** How many starts in a row ended before they showed anything; this one counts as such until it did. */
  readonly failedBefore: number
  /** This start is no failure: it showed something, or was ended in order. */
  succeeded(): void
}

/** Marks that a start begins. A disk that takes no marks counts none. */
export const startMarks = (dataFolder: string): StartMarks => {
  const path = join(dataFolder, 'starts')
  const failedBefore = readMarks(path)
  attempt(() => writeFileSync(path, `${failedBefore + 1}\n`, { mode: 0o600 }))
  return { failedBefore, succeeded: () => attempt(() => rmSync(path, { force: true })) }
}

const readMarks = (path: string): number => {
  try {
    const count = Number.parseInt(readFileSync(path, 'utf8'), 10)
    return count > 0 ? count : 0
  } catch {
    return 0
  }
}

const attempt = (call: () => void): void => {
  try {
    call()
  } catch {
    // A start must not fail over counting starts.
  }
}
