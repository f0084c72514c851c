import { chmodSync, existsSync, mkdirSync, opendirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a folder nobody else on this computer can look into; one that is there already stays as it is. Throws when it
 * can't be made or looked into, as when a file has its name.
 */
export const makePrivateFolder = (folder: string): void => {
  if (existsSync(folder)) return opendirSync(folder).closeSync()
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // Once more, because a umask may have taken our own rights away.
  chmodSync(folder, 0o700)
}

/** Removes half-written copies a killed process left behind: each may hold a month of somebody's log. */
export const removeLeftovers = (folder: string): void => {
  for (const name of namesIn(folder)) {
    if (/\.json\.tmp(-[\w-]+)?$/.test(name)) rmSync(join(folder, name), { force: true })
  }
}

/** What lies in a folder; nothing where it can't be looked into. */
export const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
