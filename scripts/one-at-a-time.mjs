import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withCleanUp } from './ending.mjs'
import { SetUpError, say } from './say.mjs'

const patienceMs = 15 * 60_000

/**
 * Does the work while holding a lock file, so that two set-ups of one folder don't write over each other.
 *
 * @template T
 * @param {string} lockFile holds the number of the process that has the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(lockFile, work) {
  await acquire(lockFile)
  return withCleanUp(() => rmSync(lockFile, { force: true }), work)
}

/** @param {string} lockFile */
async function acquire(lockFile) {
  mkdirSync(dirname(lockFile), { recursive: true })
  const giveUpAt = performance.now() + patienceMs
  let waitingFor = 0
  while (!tryToTake(lockFile)) {
    const holder = holderOf(lockFile)
    if (holder !== null && !isRunning(holder)) {
      setAside(lockFile)
    } else {
      if (holder !== null && holder !== waitingFor) {
        say(`waiting for another set-up of this folder (process ${holder})`)
        waitingFor = holder
      }
      if (performance.now() > giveUpAt) {
        throw new SetUpError(
          `Another set-up (process ${holder}) has been busy for ${patienceMs / 60_000} minutes.`,
          `If it isn't, delete ${lockFile} and try again.`,
        )
      }
      await pause(100)
    }
  }
}

/**
 * A link appears whole or not at all, so nobody ever reads a lock without its holder.
 *
 * @param {string} lockFile
 * @returns {boolean}
 */
function tryToTake(lockFile) {
  const own = `${lockFile}.${process.pid}`
  writeFileSync(own, String(process.pid))
  try {
    linkSync(own, lockFile)
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** @param {string} lockFile @returns {number | null} */
function holderOf(lockFile) {
  try {
    return Number(readFileSync(lockFile, 'utf8'))
  } catch {
    return null
  }
}

/**
 * Only one of two waiting processes can rename the lock of a dead one away.
 *
 * @param {string} lockFile
 */
function setAside(lockFile) {
  const aside = `${lockFile}.dead.${process.pid}`
  try {
    renameSync(lockFile, aside)
    rmSync(aside, { force: true })
  } catch {
    // Somebody else was first.
  }
}

/** @param {number} pid @returns {boolean} */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
