import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, bench, describe } from 'vitest'
import { addEvenings } from '../../shared/evening/evening-date'
import type { LogEvent } from '../../shared/log/log-event'
import { date } from '../support/evenings'
import { NOW, taken } from '../support/log-lines'

process.env.ELECTRON_OVERRIDE_DIST_PATH ??= 'never-started'
const { openDataFolder } = await import('../../electron/adapters/data-folder')

const EVENINGS = 3650
const STEPS = 8
const today = date('2026-11-22')

/** Ten years of evenings of eight answers each, a file a month. */
const tenYears = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-bench-'))
  mkdirSync(join(folder, 'log'))
  const months = new Map<string, LogEvent[]>()
  for (let n = 0; n < EVENINGS * STEPS; n += 1) {
    const evening = addEvenings(today, -Math.floor(n / STEPS))
    const month = evening.slice(0, 7)
    months.set(month, [taken(n, evening), ...(months.get(month) ?? [])])
  }
  for (const [month, events] of months) {
    writeFileSync(
      join(folder, 'log', `${month}.json`),
      `${JSON.stringify({ version: 1, events }, null, 1)}\n`,
    )
  }
  return folder
}

const open = (folder: string) => openDataFolder(folder, { now: () => NOW }, () => 'plan')
const old = tenYears()
const empty = mkdtempSync(join(tmpdir(), 'evenfall-bench-'))
afterAll(() => {
  for (const folder of [old, empty]) rmSync(folder, { recursive: true, force: true })
})

describe('opening everything and the three evenings a start needs', () => {
  bench('an empty log', () => {
    open(empty).log.between(addEvenings(today, -1), addEvenings(today, 1))
  })
  bench('ten years of log', () => {
    open(old).log.between(addEvenings(today, -1), addEvenings(today, 1))
  })
})

describe('logging one entry after ten years', () => {
  const { log } = open(old)
  let n = 1_000_000
  bench(
    'append, on the disk',
    () => {
      log.append(taken((n += 1), `2026-12-${String(1 + (n % 28)).padStart(2, '0')}`))
    },
    { iterations: 100, time: 0 },
  )
  afterAll(() => {
    const { size } = statSync(join(old, 'log', '2026-11.json'))
    // oxlint-disable-next-line no-console
    console.log(`a whole month is ${size} bytes; heap ${process.memoryUsage().heapUsed} bytes`)
  })
})
