import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

/** What a run of the command line came to. */
export interface Run {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

/** The command line as it is shipped, bundled into a folder of its own. */
export interface BundledCommandLine {
  /** A folder the commands run in. */
  readonly folder: string
  run(args: readonly string[], environment?: Record<string, string>): Run
  remove(): void
}

/** Bundles the command line with the project's own settings. */
export const bundledCommandLine = async (): Promise<BundledCommandLine> => {
  const root = join(import.meta.dirname, '../..')
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-cli-'))
  const outDir = join(folder, 'bundle')
  await build({
    root,
    configFile: join(root, 'vite.node.config.mts'),
    mode: 'cli',
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
  })
  return {
    folder,
    run: (args, environment = {}) => {
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [join(outDir, 'evenfall.cjs'), ...args],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, ...environment },
        },
      )
      return { stdout, stderr, exitCode: status }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
