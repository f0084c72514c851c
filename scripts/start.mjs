// Runs the built app in Electron; `npm start -- --hidden` passes --hidden on to it.
import { withDisplay } from './display.mjs'
import { electronExecutable } from './electron-runtime.mjs'
import { run } from './process-group.mjs'
import { projectFolder } from './project.mjs'
import { SetUpError, say } from './say.mjs'

try {
  process.exitCode = await start(process.argv.slice(2))
} catch (error) {
  say(error instanceof SetUpError ? error.message : String(error))
  process.exitCode = 1
}

/** @param {readonly string[]} appArgs @returns {Promise<number>} the app's exit code */
async function start(appArgs) {
  const executable = electronExecutable()
  if (executable === null)
    throw new SetUpError('There is no Electron yet.', 'Run `npm start`, which gets it first.')
  return withDisplay({ alwaysPrivate: false }, (env) =>
    run(executable, [...sandboxArgs(), projectFolder, ...appArgs], { env, stdio: 'inherit' }),
  )
}

function sandboxArgs() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return []
  say('running as root, where Chromium has no sandbox: starting with --no-sandbox')
  return ['--no-sandbox']
}
