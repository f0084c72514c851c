import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder that holds package.json. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Notes of the set-up about this clone: the lock, and when the official Electron was last out of reach. */
export const runtimeFolder = join(projectFolder, '.runtime')

/** @param {...string} parts @returns {string} */
export function inProject(...parts) {
  return join(projectFolder, ...parts)
}

/**
 * Where things too large to fetch once per clone are kept: `$XDG_CACHE_HOME/evenfall`, else `~/.cache/evenfall`.
 *
 * @returns {string}
 */
export function userCacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'evenfall')
}
