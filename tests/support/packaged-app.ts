import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { inProject } from '../../scripts/project.mjs'
import type { Desk } from './evenfall-test'
import { tidyAfterTheDead } from './fake-time'

/** Where `npm run package` puts the app on Linux. */
export const PACKAGE = inProject('dist', 'linux-unpacked')

/** A packaged app that runs, seen from outside. */
export interface PackagedApp {
  readonly process: ChildProcess
  /** What it wrote so far. */
  said(): string
  /** Its exit code, once it ended; null when a signal ended it. */
  ended(): Promise<number | null>
  kill(): Promise<void>
}

/** Starts the packaged app on a desk. Root has no sandbox to give. */
export const startPackaged = (
  desk: Desk,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  folder = PACKAGE,
): PackagedApp => {
  if (!existsSync(`${folder}/evenfall`)) throw new Error('There is no package: run npm run package first.')
  tidyAfterTheDead()
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(`${folder}/evenfall`, [...root, '--data', desk.dataFolder, ...args], {
    cwd: desk.folder,
    detached: true,
    env: { PATH: process.env.PATH, HOME: desk.folder, DISPLAY: process.env.DISPLAY, ...desk.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const exit = once(child, 'exit').then(([code]: unknown[]) => (typeof code === 'number' ? code : null))
  return {
    process: child,
    said: () => said,
    ended: () => exit,
    kill: async () => {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid, 'SIGKILL')
        await exit
      }
      tidyAfterTheDead()
    },
  }
}
