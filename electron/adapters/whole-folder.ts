import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { OnProgress, Saved } from '../../shared/ports'
import { makePrivateFolder } from './private-folder'
import { filesOf, isUserFile } from './user-files'
import { replaceFile, saveProblemOf, syncFolder } from './whole-file'

/** Where new files wait until all of them are on the disk. */
const INCOMING = 'incoming'
/** Says that all of them are, and which they are: from here on the change is carried through, also after a crash. */
const COMPLETE = 'complete.json'

/**
 * Puts these files in place of all the user's files, all or none of them: they are written beside first, and what a
 * crash interrupted is finished by {@link finishReplacing} at the next start. `beforehand` runs when all are written,
 * right before they change places; false calls it off.
 */
export const replaceFolder = async (
  dataFolder: string,
  files: ReadonlyMap<string, string>,
  beforehand: () => boolean,
  onProgress: OnProgress = () => {},
): Promise<Saved> => {
  const incoming = join(dataFolder, INCOMING)
  try {
    rmSync(incoming, { recursive: true, force: true })
    makePrivateFolder(join(incoming, 'log'))
    let written = 0
    for (const [file, text] of files) {
      writeInto(incoming, file, text)
      written += 1
      onProgress(written, files.size)
      await nextTurn()
    }
    if (!beforehand()) {
      rmSync(incoming, { recursive: true, force: true })
      return { saved: false, problem: 'disk_full' }
    }
    writeInto(incoming, COMPLETE, JSON.stringify([...files.keys()]))
    finishReplacing(dataFolder)
    return { saved: true }
  } catch (error) {
    if (!existsSync(join(incoming, COMPLETE))) rmSync(incoming, { recursive: true, force: true })
    return { saved: false, problem: saveProblemOf(error) }
  }
}

/** Carries through a replacement that was complete when the process ended, and drops one that was not. */
export const finishReplacing = (dataFolder: string): void => {
  const incoming = join(dataFolder, INCOMING)
  const names = completeNames(incoming)
  if (names) {
    makePrivateFolder(join(dataFolder, 'log'))
    for (const name of names) {
      // Those that moved before a crash are in place already.
      if (existsSync(join(incoming, name))) renameSync(join(incoming, name), join(dataFolder, name))
    }
    for (const old of filesOf(dataFolder)) {
      if (!names.includes(old)) rmSync(join(dataFolder, old), { force: true })
    }
    syncFolder(join(dataFolder, 'log'))
    syncFolder(dataFolder)
  }
  rmSync(incoming, { recursive: true, force: true })
}

const completeNames = (incoming: string): readonly string[] | undefined => {
  try {
    const names: unknown = JSON.parse(readFileSync(join(incoming, COMPLETE), 'utf8'))
    return Array.isArray(names) ? names.filter(isUserFile) : undefined
  } catch {
    return undefined
  }
}

const writeInto = (folder: string, name: string, content: string): void => {
  const path = join(folder, name)
  makePrivateFolder(dirname(path))
  replaceFile({ path, content, temporary: `${path}.tmp`, mode: 0o600 })
}
