import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it } from 'vitest'
import { inProject } from '../../scripts/project.mjs'
import { openFolder, temporaryFolder } from '../support/data-folders'
import { date } from '../support/evenings'
import { taken } from '../support/log-lines'

const ROUNDS = 500
const outDir = inProject('test-results', 'torture-writer')
const evening = date('2026-11-22')

it('500 times killed while writing, no acknowledged line is lost and every file opens', async () => {
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
  let folder = temporaryFolder()
  let next = 0
  let lines = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    // A month holds some hundreds of lines: a new folder now and then keeps the writes as large as they are in life.
    if (round % 50 === 0) {
      folder = temporaryFolder()
      next = 0
    }
    const writer = spawn(process.execPath, [join(outDir, 'log-writer.cjs'), folder, String(next)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    // From the first line on, at any moment of a write: between the byte, the rename and the word that it is saved.
    writer.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (said === '') setTimeout(() => writer.kill('SIGKILL'), Math.random() * 12)
      said += text
    })
    await once(writer, 'close')
    const acknowledged = Number(said.trimEnd().split('\n').at(-1))
    const { log, troubles } = openFolder(folder)
    const found = log.between(evening, evening)
    expect(found.length).toBeGreaterThan(acknowledged)
    expect(found.at(-1)).toEqual(taken(found.length - 1))
    expect(troubles).toEqual([])
    expect(readdirSync(join(folder, 'log'))).toEqual(['2026-11.json'])
    lines += found.length - next
    next = found.length
  }
  expect(lines).toBeGreaterThan(ROUNDS)
})
