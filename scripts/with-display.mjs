// node scripts/with-display.mjs [--private] command args…
// Runs a command where windows can open; --private gives it a display and bus of its own even on a desktop.
// The command finds Electron's executable in EVENFALL_ELECTRON.
import { delimiter } from 'node:path'
import { withDisplay } from './display.mjs'
import { electronExecutable } from './electron-runtime.mjs'
import { run } from './process-group.mjs'
import { inProject } from './project.mjs'
import { SetUpError, say } from './say.mjs'

const args = process.argv.slice(2)
const alwaysPrivate = args[0] === '--private'
const [command, ...rest] = alwaysPrivate ? args.slice(1) : args
if (!command) {
  console.error('Name a command to run, as in: node scripts/with-display.mjs playwright test')
  process.exit(2)
}

try {
  process.exitCode = await withDisplay({ alwaysPrivate }, (env) =>
    run(command, rest, {
      stdio: 'inherit',
      env: {
        ...env,
        PATH: `${inProject('node_modules', '.bin')}${delimiter}${env.PATH ?? ''}`,
        EVENFALL_ELECTRON: electronExecutable() ?? '',
      },
    }),
  )
} catch (error) {
  say(error instanceof SetUpError ? error.message : String(error))
  process.exitCode = 1
}
