import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Saved, SaveProblem } from '../../shared/ports'

/** How a file is replaced. */
export interface Replacement {
  readonly path: string
  readonly content: string | Uint8Array
  /** Where the new content grows; whatever lies there is a left-over and is removed. */
  readonly temporary: string
  /** Permissions of the result, whatever the umask; left out, a new file gets the usual ones. */
  readonly mode?: number
}

/**
 * Replaces a file whole or leaves it as it was; what it wrote survives a power cut. Throws the system's error.
 * A disk that takes less than it was given says so only to those who look: hence the comparison of sizes.
 */
export const replaceFile = ({ path, content, temporary, mode }: Replacement): void => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  rmSync(temporary, { force: true })
  try {
    const file = openSync(temporary, 'wx', mode)
    try {
      if (mode !== undefined) fchmodSync(file, mode)
      writeFileSync(file, bytes)
      fsyncSync(file)
      if (fstatSync(file).size !== bytes.length) throw new ShortWriteError()
    } finally {
      closeSync(file)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

/** Writes a file the user asked for, whole or not at all. A link keeps pointing where it did. */
export const writeWholeFile = (path: string, content: string | Uint8Array): Saved => {
  try {
    const existing = statSync(path, { throwIfNoEntry: false })
    if (existing && !existing.isFile()) return { saved: false, problem: 'not_writable' }
    const target = existing ? realpathSync(path) : path
    replaceFile({
      path: target,
      content,
      temporary: join(dirname(target), `.${basename(target)}.evenfall`),
      ...(existing ? { mode: existing.mode & 0o777 } : {}),
    })
    return { saved: true }
  } catch (error) {
    return { saved: false, problem: saveProblemOf(error) }
  }
}

const PROBLEMS: Readonly<Record<string, SaveProblem>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EFBIG: 'disk_full',
  EACCES: 'not_writable',
  EPERM: 'not_writable',
  EROFS: 'not_writable',
  ENOENT: 'not_writable',
  ENOTDIR: 'not_writable',
  EISDIR: 'not_writable',
}

/** What a failed write means to a user. */
export const saveProblemOf = (error: unknown): SaveProblem =>
  (error instanceof Error && 'code' in error && PROBLEMS[String(error.code)]) || 'unknown'

class ShortWriteError extends Error {
  readonly code = 'ENOSPC'
}

/** Makes a rename last. Windows can't open a folder, and some file systems have nothing to do here. */
export const syncFolder = (folder: string): void => {
  if (process.platform !== 'win32') syncFile(folder)
}

/** Waits until a file is on the disk. */
export const syncFile = (path: string): void => {
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EINVAL')) throw error
  } finally {
    closeSync(handle)
  }
}
