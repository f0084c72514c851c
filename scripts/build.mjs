// Builds everything, or with `--only app` or `--only cli` one part of it, into out/.
import { refuseOldNode } from './node-version.mjs'

refuseOldNode()

const { writeFileSync } = await import('node:fs')
const { stripVTControlCharacters } = await import('node:util')
const { getDependenciesReadyOrExit } = await import('./get-ready.mjs')
await getDependenciesReadyOrExit()
const { rememberBuild } = await import('./build-when-stale.mjs')
const { writeContentSecurity } = await import('./content-security.mjs')
const { licencesOf, rememberPackages } = await import('./licences.mjs')
const { inProject, projectFolder } = await import('./project.mjs')
const { build } = await import('vite')

// Vite finds the folders its configuration names from here.
process.chdir(projectFolder)
const only = process.argv[2] === '--only' ? process.argv[3] : undefined
try {
  if (only !== 'cli') await rememberBuild('app', buildApp)
  if (only !== 'app') await rememberBuild('cli', () => viteBuild('vite.node.config.mts', 'cli'))
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  console.error(process.stderr.isTTY ? message : stripVTControlCharacters(message))
  process.exitCode = 1
}

async function buildApp() {
  /** @type {Set<string>} */
  const packages = new Set()
  await viteBuild('vite.renderer.config.mts', 'production', packages)
  writeContentSecurity(inProject('out', 'renderer'))
  await viteBuild('vite.node.config.mts', 'main', packages)
  await viteBuild('vite.node.config.mts', 'preload', packages)
  writeFileSync(inProject('out', 'renderer', 'licences.txt'), licencesOf(packages))
}

/**
 * @param {string} configFile
 * @param {string} mode
 * @param {Set<string>} [packages] is told what went in
 */
async function viteBuild(configFile, mode, packages = new Set()) {
  await build({
    configFile: inProject(configFile),
    mode,
    logLevel: 'warn',
    plugins: [rememberPackages(packages)],
  })
}
