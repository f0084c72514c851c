import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { build } from 'vite'
import { beforeAll, expect, it } from 'vitest'
import { inProject } from '../../scripts/project.mjs'
import { openFolder, temporaryFolder } from '../support/data-folders'
import { date } from '../support/evenings'
import { taken } from '../support/log-lines'

const outDir = inProject('test-results', 'log-writer')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: inProject('tests', 'support', 'log-writer.ts'),
      outDir,
      target: 'node18',
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'log-writer.cjs' } },
    },
  })
}, 60_000)

/** Lets a process write until it acknowledged `lines`, kills it, and tells the last number it acknowledged. */
const writeUntilKilled = async (folder: string, first: number, lines: number): Promise<number> => {
  const writer = spawn(process.execPath, [join(outDir, 'log-writer.cjs'), folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.split('\n').length > lines) writer.kill('SIGKILL')
  })
  const [code, signal] = await once(writer, 'close')
  expect([code, signal]).toEqual([null, 'SIGKILL'])
  return Number(said.trimEnd().split('\n').at(-1))
}

it('loses no line it acknowledged when it is killed while writing, 20 times over', async () => {
  const folder = temporaryFolder()
  const [rounds = []] = fc.sample(
    fc.array(fc.integer({ min: 1, max: 25 }), { minLength: 20, maxLength: 20 }),
    1,
  )
  let next = 0
  for (const lines of rounds) {
    const acknowledged = await writeUntilKilled(folder, next, lines)
    const { log, troubles } = openFolder(folder)
    const found = log.between(date('2026-11-22'), date('2026-11-22'))
    // The line on its way when the end came may be there or not.
    expect(found).toEqual(
      Array.from({ length: Math.max(found.length, acknowledged + 1) }, (_, n) => taken(n)),
    )
    expect(troubles).toEqual([])
    expect(readdirSync(join(folder, 'log'))).toEqual(['2026-11.json'])
    next = found.length
  }
  expect(next).toBeGreaterThan(20)
}, 120_000)
