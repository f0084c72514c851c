import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { REQUESTS } from '../../shared/ipc'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'

/** Runs in the window: calls everything with what no window of ours sends, and counts what came of it. */
const callEverything = async ({ names, rounds }: { names: readonly string[]; rounds: number }) => {
  const deep = (): unknown => {
    let inner: unknown = 'end'
    for (let n = 0; n < 200; n += 1) inner = { inner }
    return inner
  }
  const hostile: readonly (() => unknown)[] = [
    () => null,
    () => 'x',
    () => 1,
    () => Number.NaN,
    () => [],
    () => Array.from({ length: 1000 }, () => 'x'),
    () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    () => ({ evening: '2026-02-31', step: '__proto__', answer: 'done' }),
    () => ({ path: '../../../../etc/passwd', extra: true }),
    () => ({ evening: '2026-11-22', step: 'magnesium', answer: 'done', happenedAt: '<b>now</b>' }),
    () => 'x'.repeat(100_000),
    () => true,
    () => ({ toString: 'x', valueOf: 'x' }),
    () => new Uint8Array(10_000),
    () => 10n ** 30n,
    deep,
  ]
  const { ask } = Reflect.get(window, 'evenfall') as {
    ask(name: string, argument: unknown): Promise<unknown>
  }
  const counted = { rejected: 0, fulfilled: 0 }
  const foreign = ['', '__proto__', 'constructor', 'toString', 'x'.repeat(10_000)]
  for (let round = 0; round < rounds; round += 1) {
    const argument = hostile[round % hostile.length]?.()
    const asked = [...names, ...foreign].map((name) => ask(name, argument))
    for (const { status } of await Promise.allSettled(asked)) counted[status] += 1
  }
  return counted
}

test('ten thousand hostile calls are refused, written down once, and change nothing', async ({ desk }) => {
  const { app, window } = await desk.start()
  const evening = eveningWindow(window)
  await evening.welcome('2245')
  await expect(evening.tonight).toBeVisible()
  const routine = readFileSync(join(desk.dataFolder, 'routine.json'), 'utf8')

  const names = Object.keys(REQUESTS)
  const rounds = Math.ceil(10_000 / names.length)
  expect(await window.evaluate(callEverything, { names, rounds })).toEqual({
    rejected: (names.length + 5) * rounds,
    fulfilled: 0,
  })

  const problems = readFileSync(join(desk.dataFolder, 'problems.log'), 'utf8')
  expect(problems.trim().split('\n').length).toBeLessThanOrEqual(5)
  expect(readFileSync(join(desk.dataFolder, 'routine.json'), 'utf8')).toBe(routine)
  expect(await app.evaluate(() => 'polluted' in {})).toBe(false)
  await expect(evening.tonight).toBeVisible()
})
