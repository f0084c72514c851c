import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, bench, describe } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import { date } from '../support/evenings'
import { NOW } from '../support/log-lines'
import { loggedInFull, saveTenYears } from '../support/ten-years'

process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'never-started'
const { openDataFolder } = await import('../../electron/adapters/data-folder')

const ENTRIES = 900
const LAST = date('2026-11-30')
const open = (folder: string) => openDataFolder(folder, { now: () => NOW }, () => 'plan')
const folders: string[] = []
const folderWith = (fill: (folder: string) => unknown): string => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-bench-'))
  folders.push(folder)
  fill(folder)
  return folder
}
const old = folderWith((folder) => saveTenYears(folder, LAST))
const empty = folderWith((folder) => mkdirSync(join(folder, 'log')))
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** What a start needs of the log. */
const lookAtThree = (folder: string): void => {
  open(folder).log.between(addEvenings(LAST, -2), LAST)
}
describe('opening everything and the three evenings a start needs', () => {
  bench('an empty log', () => lookAtThree(empty))
  bench('ten years of log', () => lookAtThree(old))
})

/** One entry into ten years, at every size a month has: a month of 31 evenings is logged entry by entry, again and again. */
describe('logging one entry after ten years, on the disk', () => {
  let took = 0
  let processor = 0
  const tellTheRest = (): void => {
    // It is called after the warm-up too.
    if (took < ENTRIES) return
    const { size } = statSync(join(old, 'log', '2026-10.json'))
    process.stdout.write(
      `one entry: processor ${(processor / took).toFixed(2)} ms, the rest waiting; a whole month, the most one entry writes: ${(size / 1000).toFixed(0)} kB (limit 100)\n`,
    )
    if (size > 100_000) throw new Error('one entry writes more than was promised')
  }
  let log = open(old).log
  let month = date('2027-01-01')
  let left: ReturnType<typeof loggedInFull> = []
  bench(
    'one entry of a month that fills up (under 5 ms)',
    () => {
      if (left.length === 0) {
        left = Array.from({ length: 31 }, (_, day) => loggedInFull(addEvenings(month, day))).flat()
        month = addEvenings(month, 31)
        log = open(old).log
      }
      const line = left.shift()
      if (!line) return
      const work = process.cpuUsage()
      log.append(line)
      took += 1
      const { user, system } = process.cpuUsage(work)
      processor += (user + system) / 1000
    },
    { iterations: ENTRIES, time: 0, warmupIterations: 0, warmupTime: 0, teardown: tellTheRest },
  )
})
