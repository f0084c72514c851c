// A screen and a D-Bus session of our own, for machines without a display and for tests.
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { withCleanUp } from './ending.mjs'
import { endGroup, spawnGroup } from './process-group.mjs'
import { SetUpError, say } from './say.mjs'

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {boolean} whether a window has nowhere to appear
 */
export function needsPrivateDisplay(env = process.env) {
  return process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY
}

/**
 * Does the work with the environment in which windows open: our own display and bus where that is needed or asked
 * for, else the desktop's. Nothing of it is left afterwards, however the work or this process ends.
 *
 * @template T
 * @param {{ alwaysPrivate: boolean }} wish tests want a private bus even on a desktop: they answer notifications on it
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay({ alwaysPrivate }, work) {
  if (process.platform !== 'linux' || (!alwaysPrivate && !needsPrivateDisplay()))
    return work({ ...process.env })
  const screen = spawnScreen()
  const bus = spawnBus()
  return withCleanUp(
    () => Promise.all([endGroup(screen), endGroup(bus)]),
    async () => {
      const [number, address] = await Promise.all([firstLine(screen, 'Xvfb'), firstLine(bus, 'dbus-daemon')])
      say(
        `${needsPrivateDisplay() ? 'no display here, so using' : 'using'} a private one (Xvfb :${number}) with its own D-Bus`,
      )
      const { WAYLAND_DISPLAY: _, ...env } = process.env
      return work({
        ...env,
        DISPLAY: `:${number}`,
        DBUS_SESSION_BUS_ADDRESS: address,
        XDG_SESSION_TYPE: 'x11',
      })
    },
  )
}

/**
 * A screen nobody sees, for as long as its owner needs it.
 *
 * @returns {Promise<{ display: string, end: () => Promise<void> }>}
 */
export async function startScreen() {
  const screen = spawnScreen()
  return { display: `:${await firstLine(screen, 'Xvfb')}`, end: () => endGroup(screen) }
}

function spawnScreen() {
  return spawnGroup(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-noreset', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
}

/**
 * A D-Bus of its owner's own, with nobody on it.
 *
 * @returns {Promise<{ address: string, daemon: ChildProcess, end: () => Promise<void> }>}
 */
export async function startBus() {
  const daemon = spawnBus()
  return { address: await firstLine(daemon, 'dbus-daemon'), daemon, end: () => endGroup(daemon) }
}

function spawnBus() {
  const configuration = fileURLToPath(new URL('private-bus.conf', import.meta.url))
  return spawnGroup(
    'dbus-daemon',
    ['--config-file', configuration, '--nofork', '--nopidfile', '--print-address=3'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
}

/**
 * @param {ChildProcess} child writes one line on its fourth stream when it is ready
 * @param {string} name
 * @returns {Promise<string>}
 */
async function firstLine(child, name) {
  const stream = /** @type {import('node:net').Socket} */ (child.stdio[3])
  stream.setEncoding('utf8')
  let text = ''
  stream.on('data', (chunk) => {
    text += chunk
  })
  const ended = Promise.race([once(child, 'exit'), once(child, 'error').then(([error]) => [String(error)])])
  while (!text.includes('\n')) {
    const [code] = await Promise.race([once(stream, 'data').then(() => [null]), ended])
    if (code !== null) {
      throw new SetUpError(
        `${name} did not start (${code}).`,
        `Run ${name} by hand to see why; npm start installs it on Debian as root.`,
      )
    }
  }
  stream.unref()
  return text.trim()
}
