// The command line: builds it when needed (saying so on stderr), then hands over this terminal to it.
import { refuseOldNode } from './node-version.mjs'

refuseOldNode()

const { existsSync } = await import('node:fs')
const { spawn } = await import('node:child_process')
const { getCommandLineReadyOrExit } = await import('./get-ready.mjs')
const { inProject } = await import('./project.mjs')

await getCommandLineReadyOrExit()

// npm runs scripts in the project's folder; `--out routine.ics` means the folder the user is in.
const usersFolder = process.env.INIT_CWD
const cwd = usersFolder && existsSync(usersFolder) ? usersFolder : process.cwd()
const child = spawn(process.execPath, [inProject('out', 'cli', 'evenfall.cjs'), ...process.argv.slice(2)], {
  cwd,
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal))
}
child.on('exit', (code) => {
  process.exitCode = code ?? 143
})
