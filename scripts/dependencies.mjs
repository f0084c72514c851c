import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { npmCommand } from './npm.mjs'
import { run } from './process-group.mjs'
import { inProject } from './project.mjs'
import { SetUpError, say, withHeartbeat } from './say.mjs'

const stampFile = inProject('node_modules', '.evenfall-installed')

/** @returns {boolean} whether node_modules was installed, whole, from the package-lock.json that is here now */
export function dependenciesAreFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lockfileHash()
}

/** Installs what package-lock.json names. Throws {@link SetUpError} when npm can't. */
export async function installDependencies() {
  if (dependenciesAreFresh()) return
  if (!existsSync(inProject('package-lock.json'))) {
    throw new SetUpError('package-lock.json is missing.', 'Get it back: git checkout -- package-lock.json')
  }
  const wanted = lockfileHash()
  rmSync(stampFile, { force: true })
  say('installing the dependencies (npm ci; about a minute the first time)…')
  // Vite, TypeScript and Electron are devDependencies and are needed to start, even with NODE_ENV=production.
  const { command, args, shell } = npmCommand([
    'ci',
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ])
  const started = performance.now()
  const code = await withHeartbeat('npm ci', () =>
    run(command, args, { cwd: inProject(), shell, stdio: ['ignore', 2, 2], graceMs: 1000 }),
  )
  if (code !== 0) {
    throw new SetUpError(
      `npm ci failed (exit code ${code}); its own message is above.`,
      'Offline? Connect once and run the same command again. ' +
        'Registry or proxy refused? See `npm config get registry` and `npm ping`. ' +
        'Lockfile out of step? `git checkout -- package-lock.json package.json`.',
    )
  }
  writeFileSync(stampFile, wanted)
  say(`dependencies installed in ${Math.round((performance.now() - started) / 1000)} s`)
}

/** @returns {string} */
function lockfileHash() {
  return createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .digest('hex')
}
