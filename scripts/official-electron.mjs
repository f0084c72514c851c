import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { run } from './process-group.mjs'
import { inProject } from './project.mjs'
import { progress, say } from './say.mjs'

/** Without a byte for this long the download counts as out of reach, as behind a firewall that drops packets. */
const silenceMs = 10_000

const packageFile = inProject('node_modules', 'electron', 'package.json')

/** @returns {string | null} the official executable, when it is unpacked and of the version package.json pins */
export function officialExecutable() {
  try {
    const read = (/** @type {string} */ name) =>
      readFileSync(inProject('node_modules', 'electron', name), 'utf8')
    if (read('dist/version').trim().replace(/^v/, '') !== JSON.parse(read('package.json')).version)
      return null
    const file = inProject('node_modules', 'electron', 'dist', read('path.txt').trim())
    return existsSync(file) ? file : null
  } catch {
    return null
  }
}

/**
 * Downloads and unpacks the official Electron.
 *
 * @returns {Promise<string | null>} null when it worked, else why not
 */
export async function fetchOfficial() {
  try {
    await downloadZip()
  } catch (error) {
    return reasonOf(error)
  }
  // Finds the archive in Electron's own cache, checks it once more and unpacks it.
  const code = await run(process.execPath, [inProject('node_modules', 'electron', 'install.js')], {
    stdio: ['ignore', 2, 2],
  })
  return code === 0 ? null : 'its archive could not be unpacked, see above'
}

/** Electron's own installer is silent for the first 30 seconds and never gives up, so its parts are called here. */
async function downloadZip() {
  const electronsOwn = createRequire(packageFile)
  const { version } = electronsOwn('./package.json')
  /** @type {{ downloadArtifact(details: object): Promise<string> }} */
  const { downloadArtifact } = await import(pathToFileURL(electronsOwn.resolve('@electron/get')).href)
  say(`getting Electron ${version}…`)
  const shown = progress(`downloading Electron ${version}`)
  const abort = new AbortController()
  const giveUp = () => abort.abort(new Error(`no answer for ${silenceMs / 1000} seconds`))
  let silence = setTimeout(giveUp, silenceMs)
  try {
    await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.env.npm_config_platform || process.platform,
      arch: process.env.npm_config_arch || process.arch,
      checksums: electronsOwn('./checksums.json'),
      cacheRoot: process.env.electron_config_cache,
      downloadOptions: {
        quiet: true,
        signal: abort.signal,
        getProgressCallback: (
          /** @type {{ transferred: number, total: number | null }} */ { transferred, total },
        ) => {
          clearTimeout(silence)
          silence = setTimeout(giveUp, silenceMs)
          shown.update(transferred, total)
        },
      },
    })
  } finally {
    clearTimeout(silence)
    shown.end()
  }
}

/** @param {unknown} error @returns {string} fetch says only "fetch failed" and keeps the reason in its cause */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
