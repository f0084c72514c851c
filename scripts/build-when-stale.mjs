import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { oneAtATime } from './one-at-a-time.mjs'
import { run } from './process-group.mjs'
import { inProject, projectFolder, runtimeFolder } from './project.mjs'
import { SetUpError, say } from './say.mjs'
import { digestOf } from './sources.mjs'

/** @typedef {'app' | 'cli'} Part the app is what Electron loads, the cli runs on plain Node */

const inputs = {
  app: [
    'electron',
    'renderer',
    'shared',
    'resources',
    'scripts',
    'vite.node.config.mts',
    'vite.renderer.config.mts',
  ],
  cli: ['electron', 'shared', 'scripts', 'vite.node.config.mts'],
}
const results = {
  app: ['out/main/boot.cjs', 'out/main/preload.cjs', 'out/renderer/index.html', 'out/renderer/csp.json'],
  cli: ['out/cli/evenfall.cjs'],
}

/**
 * Builds a part when its sources, the build's own scripts or the lockfile changed since the last time.
 *
 * @param {Part} part
 */
export async function buildWhenStale(part) {
  if (isFresh(part)) return
  await oneAtATime(join(runtimeFolder, `build-${part}.lock`), async () => {
    if (isFresh(part)) return
    say(part === 'cli' ? 'building the command line…' : 'building…')
    const code = await run(process.execPath, [inProject('scripts', 'build.mjs'), '--only', part], {
      cwd: projectFolder,
      stdio: ['ignore', 2, 2],
    })
    if (code !== 0)
      throw new SetUpError('The build failed, see above.', 'Mend the source and run the same command again.')
  })
}

/**
 * Builds a part and remembers from what; an interrupted or failed build is remembered as nothing.
 *
 * @param {Part} part
 * @param {() => Promise<void>} build
 */
export async function rememberBuild(part, build) {
  const digest = digestFor(part)
  rmSync(stampOf(part), { force: true })
  await build()
  mkdirSync(dirname(stampOf(part)), { recursive: true })
  writeFileSync(stampOf(part), digest)
}

/** @param {Part} part @returns {boolean} */
function isFresh(part) {
  if (!existsSync(stampOf(part)) || !results[part].every((file) => existsSync(inProject(file)))) return false
  return readFileSync(stampOf(part), 'utf8') === digestFor(part)
}

/** @param {Part} part */
function digestFor(part) {
  return digestOf(projectFolder, [...inputs[part], 'package.json', 'package-lock.json'])
}

/** @param {Part} part */
function stampOf(part) {
  return inProject('out', `built-${part}`)
}
