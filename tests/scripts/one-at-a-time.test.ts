import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { oneAtATime } from '../../scripts/one-at-a-time.mjs'

let folder: string
let lock: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenfall-lock-'))
  lock = join(folder, 'set-up.lock')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('lets the second set-up begin when the first has ended', async () => {
  const order: string[] = []
  const first = oneAtATime(lock, async () => {
    order.push('first begins')
    await new Promise(setImmediate)
    order.push('first ends')
  })
  const second = oneAtATime(lock, async () => {
    order.push('second begins')
  })
  await Promise.all([first, second])
  expect(order).toEqual(['first begins', 'first ends', 'second begins'])
  expect(existsSync(lock)).toBe(false)
})

it('gives the lock back when the work failed', async () => {
  await expect(oneAtATime(lock, () => Promise.reject(new Error('offline')))).rejects.toThrow('offline')
  expect(existsSync(lock)).toBe(false)
})

it('takes over the lock of a set-up that was killed', async () => {
  const { pid } = spawnSync(process.execPath, ['--version'])
  writeFileSync(lock, String(pid))
  expect(await oneAtATime(lock, async () => 'done')).toBe('done')
})
