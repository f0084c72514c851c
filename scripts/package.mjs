// npm run package: an unpacked package of the app in dist/, as its installers would put it on a disk, with the Electron
// that is here. One with the fallback runtime is for checks only.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { build, Platform } from 'electron-builder'
import { electronExecutable } from './electron-runtime.mjs'
import { fallbackExecutable, fallbackVersion } from './fallback-electron.mjs'
import { inProject, projectFolder } from './project.mjs'
import { say } from './say.mjs'

const executable = electronExecutable()
if (executable === null) throw new Error('There is no Electron yet: run npm start once.')
const isFallback = executable === fallbackExecutable()
if (isFallback) say(`packaging with the fallback runtime ${fallbackVersion}: for checks, never for users`)

rmSync(inProject('dist'), { recursive: true, force: true })
const config = inProject('out', 'electron-builder.yml')
writeFileSync(config, `${configuration(isFallback)}electronDist: ${JSON.stringify(dirname(executable))}\n`)
await build({
  projectDir: projectFolder,
  targets: Platform.current().createTarget('dir'),
  publish: 'never',
  config,
})
// What our set-up put into the fallback so that it can run a folder; a package runs only its own archive.
rmSync(inProject('dist', 'linux-unpacked', 'resources', 'default_app.asar'), { force: true })

/**
 * The project's configuration; for the fallback without the one fuse that it is too old to have.
 *
 * @param {boolean} forFallback
 */
function configuration(forFallback) {
  const own = readFileSync(inProject('electron-builder.yml'), 'utf8')
  if (!forFallback) return own
  return `${own.replace(/^ +grantFileProtocolExtraPrivileges:.*\n/m, '')}electronVersion: ${fallbackVersion}\n`
}
