import { join } from 'node:path'
import { buildWhenStale } from './build-when-stale.mjs'
import { dependenciesAreFresh, installDependencies } from './dependencies.mjs'
import { needsPrivateDisplay } from './display.mjs'
import { electronIsReady, getElectron } from './electron-runtime.mjs'
import { isEnding } from './ending.mjs'
import { oneAtATime } from './one-at-a-time.mjs'
import { runtimeFolder } from './project.mjs'
import { SetUpError, say } from './say.mjs'
import { installCalendarPrograms, installOnSystem, missingFromSystem } from './system-libraries.mjs'

const lockFile = join(runtimeFolder, 'set-up.lock')

/**
 * Dependencies, Electron, system libraries and build, each only when needed; ends the process when one can't be had.
 *
 * @param {{ forTests: boolean }} purpose
 */
export async function getReadyOrExit({ forTests }) {
  await orExit(async () => {
    if (!dependenciesAreFresh() || !electronIsReady()) {
      await oneAtATime(lockFile, async () => {
        await installDependencies()
        await getElectron()
      })
    }
    const executable = await getElectron()
    const needs = { privateDisplay: forTests || needsPrivateDisplay(), forTests }
    const missing = missingFromSystem(executable, needs)
    if (missing.length > 0) {
      await oneAtATime(lockFile, () => installOnSystem(missing))
      const still = missingFromSystem(executable, needs)
      if (still.length > 0) {
        throw new SetUpError(
          `Still missing after installing: ${still.join(', ')}.`,
          'Install what provides it on your system and run the same command again.',
        )
      }
    }
    if (forTests) await oneAtATime(lockFile, installCalendarPrograms)
    await buildWhenStale('app')
  }, forTests)
}

/**
 * The dependencies and the command line, without Electron or a display.
 */
export async function getCommandLineReadyOrExit() {
  await orExit(async () => {
    if (!dependenciesAreFresh()) await oneAtATime(lockFile, installDependencies)
    await buildWhenStale('cli')
  }, false)
}

/** @returns {Promise<void>} the dependencies only, before a build somebody asked for */
export async function getDependenciesReadyOrExit() {
  await orExit(async () => {
    if (!dependenciesAreFresh()) await oneAtATime(lockFile, installDependencies)
  }, false)
}

/**
 * @param {() => Promise<void>} work
 * @param {boolean} forTests then the last line counts the failure, as the one of a test run does
 */
async function orExit(work, forTests) {
  try {
    await work()
  } catch (error) {
    if (isEnding()) return
    if (error instanceof SetUpError) for (const line of error.message.split('\n')) say(line)
    else console.error(error)
    if (forTests) console.log('0 passed, 1 failed')
    process.exit(1)
  }
}
