// Children that end together with us, along with everything they started.
import { spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { unlessEnding, withCleanUp } from './ending.mjs'

/**
 * @typedef {import('node:child_process').ChildProcess} ChildProcess
 * @typedef {import('node:child_process').SpawnOptions} SpawnOptions
 */

const hasGroups = process.platform !== 'win32'

/** @type {ChildProcess | undefined} */
let reaper

/**
 * Starts a command as the leader of a process group of its own, which ends with us even when we are killed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function spawnGroup(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: hasGroups })
  if (hasGroups && child.pid !== undefined) {
    tellReaper(`+ ${child.pid}`)
    child.once('exit', () => {
      // A leader that ended by itself may leave members; an empty group's number must not be signalled later.
      if (child.pid !== undefined && !groupIsAlive(child.pid)) tellReaper(`- ${child.pid}`)
    })
  }
  return child
}

/**
 * Ends a child's whole group: the signal first, SIGKILL for what is left of it after the grace time.
 *
 * @param {ChildProcess} child
 * @param {{ signal?: NodeJS.Signals, graceMs?: number }} [how]
 * @returns {Promise<void>}
 */
export async function endGroup(child, { signal = 'SIGTERM', graceMs = 5000 } = {}) {
  if (child.pid === undefined) return
  if (!hasGroups) {
    child.kill(signal)
    return
  }
  signalGroup(child.pid, signal)
  await until(() => !leaderIsAlive(child) || !groupIsAlive(Number(child.pid)), graceMs)
  // With its leader gone nobody is left to end the rest in an orderly way.
  signalGroup(child.pid, 'SIGKILL')
  // Short, because a dead member that its new parent hasn't collected yet still counts.
  await until(() => !groupIsAlive(Number(child.pid)), 300)
  tellReaper(`- ${child.pid}`)
}

/**
 * Runs a command to its end in a group of its own; an interruption of ours is passed on to it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions & { graceMs?: number }} [options]
 * @returns {Promise<number>} its exit code, or 128 + 15 when a signal ended it
 */
export async function run(command, args, { graceMs = 5000, ...options } = {}) {
  await unlessEnding()
  const child = spawnGroup(command, args, options)
  return withCleanUp(
    (signal) => endGroup(child, { signal: signal ?? 'SIGTERM', graceMs }),
    () =>
      new Promise((resolve, reject) => {
        child.once('error', reject)
        child.once('exit', (code) => resolve(code ?? 143))
      }),
  )
}

/** @param {ChildProcess} child */
function leaderIsAlive(child) {
  return child.exitCode === null && child.signalCode === null
}

/** @param {number} group */
function groupIsAlive(group) {
  try {
    process.kill(-group, 0)
    return true
  } catch {
    return false
  }
}

/** @param {number} group @param {NodeJS.Signals} signal */
function signalGroup(group, signal) {
  try {
    process.kill(-group, signal)
  } catch {
    // Nobody is left in it.
  }
}

/** @param {() => boolean} condition @param {number} atMostMs */
async function until(condition, atMostMs) {
  const deadline = performance.now() + atMostMs
  while (!condition() && performance.now() < deadline) await pause(10)
}

/** @param {string} line */
function tellReaper(line) {
  if (!reaper) {
    const script = fileURLToPath(new URL('end-groups.sh', import.meta.url))
    reaper = spawn('/bin/sh', [script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
    reaper.on('error', () => {})
    reaper.stdin?.on('error', () => {})
    reaper.unref()
    const pipe = /** @type {import('node:net').Socket | null} */ (reaper.stdin)
    pipe?.unref()
  }
  reaper.stdin?.write(`${line}\n`)
}
