// What has to be tidied when a Ctrl+C, SIGTERM or closed terminal arrives half-way.
import { readFileSync } from 'node:fs'
import { constants } from 'node:os'

/** @typedef {(signal: NodeJS.Signals | null) => unknown} CleanUp */

/** @type {CleanUp[]} */
const cleanUps = []
let ending = false
let listening = false

/** @returns {boolean} whether a signal is being handled, so that nobody reports its effects as a failure */
export function isEnding() {
  return ending
}

/**
 * Does the work, and cleans up afterwards, whether it succeeded, failed or was interrupted by a signal.
 *
 * @template T
 * @param {CleanUp} cleanUp gets the signal, or null when the work ended by itself
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withCleanUp(cleanUp, work) {
  listen()
  cleanUps.push(cleanUp)
  try {
    return await work()
  } finally {
    await unlessEnding()
    cleanUps.splice(cleanUps.indexOf(cleanUp), 1)
    await cleanUp(null)
  }
}

/**
 * Once a signal is being handled nothing new is begun: the process ends when its clean-ups have.
 *
 * @returns {Promise<void>} settles at once, or never
 */
export async function unlessEnding() {
  if (ending) await new Promise(() => {})
}

function listen() {
  if (listening) return
  listening = true
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void endBecauseOf(signal))
  }
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm()
}

/** A SIGTERM or SIGKILL for `npm start` reaches npm or its shell, not us: we only see that they are gone. */
function endWithNpm() {
  const shell = process.ppid
  const npm = parentOf(shell)
  const watch = setInterval(() => {
    if (process.ppid !== shell || parentOf(shell) !== npm) void endBecauseOf('SIGTERM')
  }, 500)
  watch.unref()
}

/**
 * @param {number} pid
 * @returns {string} empty where the system has no /proc to tell
 */
function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
  } catch {
    return ''
  }
}

/** @param {NodeJS.Signals} signal */
async function endBecauseOf(signal) {
  if (ending) return
  ending = true
  for (const cleanUp of cleanUps.toReversed()) {
    try {
      await cleanUp(signal)
    } catch (error) {
      process.stderr.write(`${String(error)}\n`)
    }
  }
  process.exit(128 + constants.signals[signal])
}
