import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { inProject } from '../../scripts/project.mjs'
import type { DocumentKind } from '../../shared/document/opened'
import { openDocumentStore, openFolder, temporaryFolder } from '../support/data-folders'
import { date } from '../support/evenings'
import { NOW, taken } from '../support/log-lines'

/** Samples of what the first Evenfall saved, with every field set, and where they lie in a data folder. */
const DOCUMENTS = [
  ['settings', 'settings.json'],
  ['routine', 'routine.json'],
  ['health', 'health.json'],
  ['state', 'state.json'],
  ['log/2026-11', 'log-2026-11.json'],
] as const

const sampleText = (sample: string): string =>
  readFileSync(inProject('tests', 'golden', 'documents', 'version-1', sample), 'utf8')

type Content = Record<string, unknown>

/** An Evenfall two versions on: the second put everything under one key, the third gave that key another name. */
const thirdKind = (steps: number[]): DocumentKind<{ readonly version: 3; readonly kept: Content }> => ({
  version: 3,
  schema: z.strictObject({ version: z.literal(3), kept: z.record(z.string(), z.unknown()) }),
  migrations: {
    1: (content) => {
      steps.push(1)
      return { content }
    },
    2: ({ content }) => {
      steps.push(2)
      return { kept: content }
    },
  },
  blank: () => ({ version: 3, kept: {} }),
})

describe.each(DOCUMENTS)('%s', (name, sample) => {
  const folderOfTheFirst = (): string => {
    const folder = temporaryFolder()
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, `${name}.json`), sampleText(sample))
    return folder
  }
  const asSaved = (folder: string): Content =>
    JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Content

  it('of the first version is brought to the third by both steps, backed up before it is written, and loses nothing', () => {
    const folder = folderOfTheFirst()
    const content = asSaved(folder)
    const steps: number[] = []
    const backups: string[] = []
    const store = openDocumentStore(thirdKind(steps), {
      dataFolder: folder,
      name,
      now: () => NOW,
      onTrouble: ({ trouble }) => backups.push(trouble),
      beforeMigrating: () => backups.push(readFileSync(join(folder, `${name}.json`), 'utf8')),
    })
    expect(store.read()).toEqual({ version: 3, kept: content })
    expect(steps).toEqual([1, 2])
    expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(sampleText(sample))
    expect(store.write({ version: 3, kept: { ...content, more: true } })).toEqual({ saved: true })
    expect(store.write({ version: 3, kept: content })).toEqual({ saved: true })
    expect(backups).toEqual([sampleText(sample)])
    expect(asSaved(folder)).toEqual({ version: 3, kept: content })
  })

  it('of a newer version is said so, read by nobody, and not written over', () => {
    const folder = folderOfTheFirst()
    const newer = JSON.stringify({ ...asSaved(folder), version: 2, invented: 'later' })
    writeFileSync(join(folder, `${name}.json`), newer)
    const opened = openFolder(folder)
    const { settings, routine, health, state, log, troubles } = opened
    expect(log.between(date('2026-11-01'), date('2026-11-30'))).toEqual([])
    expect(troubles).toEqual([
      { file: `${name}.json`, trouble: 'newer', keptAs: null, lost: 0, backup: null },
    ])
    const stores = { settings, routine, health, state }
    const saved =
      name === 'log/2026-11' ? log.append(taken(1)) : stores[name].write(stores[name].read() as never)
    expect(saved).toEqual({ saved: false, problem: 'not_writable' })
    expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(newer)
  })
})
