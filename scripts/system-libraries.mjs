// The libraries and programs of a Linux system that Electron, and the tests, can't run without.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './process-group.mjs'
import { SetUpError, say, withHeartbeat } from './say.mjs'

/** Debian's package for each library, without the `t64` that newer releases append to some names. */
const packageOfLibrary = {
  'libX11.so.6': 'libx11-6',
  'libX11-xcb.so.1': 'libx11-xcb1',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libXss.so.1': 'libxss1',
  'libXtst.so.6': 'libxtst6',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgdk-3.so.0': 'libgtk-3-0',
  'libgdk_pixbuf-2.0.so.0': 'libgdk-pixbuf-2.0-0',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnotify.so.4': 'libnotify4',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** Loaded by Electron at run time, so `ldd` doesn't know of it. */
const loadedLater = ['libnotify.so.4']

/**
 * @param {string} executable Electron's
 * @param {{ privateDisplay: boolean, forTests: boolean }} needs
 * @returns {string[]} what is missing, as library and program names
 */
export function missingFromSystem(executable, { privateDisplay, forTests }) {
  if (process.platform !== 'linux') return []
  const missing = missingLibraries(spawnSync('ldd', [executable], { encoding: 'utf8' }).stdout ?? '')
  const cache = ldconfigCache()
  if (cache !== '') missing.push(...loadedLater.filter((library) => !cache.includes(library)))
  if (privateDisplay) missing.push(...['Xvfb', 'dbus-daemon'].filter((program) => !isOnPath(program)))
  if (forTests && fakeTimeLibrary() === null) missing.push('libfaketime.so.1')
  return [...new Set(missing)]
}

/**
 * @param {string} lddOutput
 * @returns {string[]}
 */
export function missingLibraries(lddOutput) {
  return lddOutput
    .split('\n')
    .filter((line) => line.includes('=> not found'))
    .map((line) => line.trim().split(' ')[0] ?? '')
}

/** @returns {string | null} the library with which tests run the app at another time */
export function fakeTimeLibrary() {
  const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu'
  const folders = [`/usr/lib/${triplet}/faketime`, '/usr/lib64/faketime', '/usr/lib/faketime']
  return folders.map((folder) => join(folder, 'libfaketime.so.1')).find((file) => existsSync(file)) ?? null
}

/**
 * Installs what is missing as root on Debian and its relatives; elsewhere throws a {@link SetUpError} with the command.
 *
 * @param {readonly string[]} missing from {@link missingFromSystem}
 */
export async function installOnSystem(missing) {
  const wanted = missing.map(packageFor)
  const whatIsMissing = `Missing on this system: ${missing.join(', ')}.`
  if (!isOnPath('apt-get')) {
    throw new SetUpError(
      whatIsMissing,
      `Install what Debian calls ${[...new Set(wanted)].join(' ')} and run the same command again.`,
    )
  }
  if (process.getuid?.() !== 0) {
    const packages = packageNames(wanted, aptKnows)
    throw new SetUpError(
      whatIsMissing,
      `Install it and run the same command again:\n  sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
    )
  }
  say(`${whatIsMissing} Installing with apt-get…`)
  await apt(['update', '-qq'])
  const packages = packageNames(wanted, aptKnows)
  await apt(['install', '-y', '--no-install-recommends', '-qq', '-o', 'Dpkg::Use-Pty=0', ...packages])
}

/** Debian's packages for what reads and serves calendars in tests, independently of JavaScript, by what shows it is there. */
const calendarPrograms = {
  'python3-icalendar': () => hasPythonModules(),
  khal: () => isOnPath('khal'),
  radicale: () => isOnPath('radicale'),
}

/**
 * Installs what lets other programs check our calendars, as root on Debian and its relatives. Nothing depends on it:
 * without it those tests are skipped and say why.
 */
export async function installCalendarPrograms() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !isOnPath('apt-get')) return
  const missing = Object.entries(calendarPrograms).flatMap(([name, isThere]) => (isThere() ? [] : [name]))
  if (missing.length === 0) return
  say(`Other programs check the calendars Evenfall writes. Installing ${missing.join(', ')} with apt-get…`)
  try {
    await apt(['update', '-qq'])
    await apt(['install', '-y', '--no-install-recommends', '-qq', '-o', 'Dpkg::Use-Pty=0', ...missing])
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    say('They could not be installed, so the tests that need them are skipped.')
  }
}

/** @returns {boolean} */
function hasPythonModules() {
  return spawnSync('/usr/bin/python3', ['-c', 'import icalendar, dateutil']).status === 0
}

/**
 * The names under which this release has the packages: since 2024 some carry `t64`.
 *
 * @param {readonly string[]} wanted
 * @param {(name: string) => boolean} isKnown
 * @returns {string[]}
 */
export function packageNames(wanted, isKnown) {
  return [...new Set(wanted)].map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name)).sort()
}

/** @param {string} missing @returns {string} */
function packageFor(missing) {
  if (missing === 'Xvfb') return 'xvfb'
  if (missing === 'dbus-daemon') return 'dbus'
  if (missing === 'libfaketime.so.1') return 'faketime'
  return /** @type {Record<string, string>} */ (packageOfLibrary)[missing] ?? missing
}

/** @param {string} name @returns {boolean} */
function aptKnows(name) {
  const { status, stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' })
  return status === 0 && stdout.includes('Package:')
}

/** @param {readonly string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const code = await withHeartbeat(`apt-get ${args[0]}`, () =>
    run('apt-get', args, { env, stdio: ['ignore', 2, 2] }),
  )
  if (code === 0) return
  throw new SetUpError(
    `apt-get ${args.join(' ')} failed (exit code ${code}).`,
    'Its own message is above. Mend it, or install the packages yourself, and run the same command again.',
  )
}

/** @returns {string} what the dynamic linker knows, empty where there is no ldconfig to ask */
function ldconfigCache() {
  const program = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((file) => existsSync(file))
  return program ? (spawnSync(program, ['-p'], { encoding: 'utf8' }).stdout ?? '') : ''
}

/** @param {string} program @returns {boolean} */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(':').some((folder) => existsSync(join(folder, program)))
}
