import { basename } from 'node:path'

/**
 * The command that runs npm: the very npm that started us when there is one, else the one on the path.
 *
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {{ command: string, args: string[], shell: boolean }}
 */
export function npmCommand(args, env = process.env) {
  const startedBy = env.npm_execpath
  if (startedBy && basename(startedBy).startsWith('npm')) {
    return { command: process.execPath, args: [startedBy, ...args], shell: false }
  }
  const onWindows = process.platform === 'win32'
  return { command: onWindows ? 'npm.cmd' : 'npm', args: [...args], shell: onWindows }
}
