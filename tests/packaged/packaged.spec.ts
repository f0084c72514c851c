import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'
import { en } from '../../shared/languages/en'
import { type Desk, expect, test as onADesk } from '../support/evenfall-test'
import { networkSocketsOf } from '../support/network-sockets'
import { PACKAGE, type PackagedApp, startPackaged } from '../support/packaged-app'
import { until } from '../support/until'

const test = onADesk.extend<{ start: (...args: Omitted<Parameters<typeof startPackaged>>) => PackagedApp }>({
  start: async ({ desk }, runTest) => {
    const apps: PackagedApp[] = []
    await runTest((...args) => {
      const app = startPackaged(desk, ...args)
      apps.push(app)
      return app
    })
    for (const app of apps) await app.kill()
  },
})
type Omitted<Args extends unknown[]> = Args extends [unknown, ...infer Rest] ? Rest : never

/** A household that chose 22:45 last week: the bath stands at 21:15. */
const household = ({ dataFolder }: Desk): void => {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
  const week = Object.fromEntries(
    ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'].map((day) => [day, { bed: '22:45', wake: '06:45' }]),
  )
  const save = (name: string, document: object) =>
    writeFileSync(join(dataFolder, name), JSON.stringify({ version: 1, ...document }), { mode: 0o600 })
  save('settings.json', { language: 'en', zone: 'system', clock: 'system', theme: 'ember', welcomed: true })
  save('routine.json', {
    planId: 'packaged',
    week,
    exceptions: [],
    pauses: [],
    steps: {},
    commitments: [],
    caffeine: { milligrams: 107, mode: 'standard', twoOClockRule: true },
  })
}

const logOf = ({ dataFolder }: Desk): string => {
  const file = join(dataFolder, 'log', '2026-11.json')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** Bytes of every file below a folder. */
const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)

test.describe('a minute before the bath', () => {
  test.use({ startAt: '2026-11-22T21:14:30+01:00' })

  test('the package reminds over the bus, hidden, and keeps the answer', async ({ desk, start }) => {
    household(desk)
    const app = start(['--hidden'])
    const bath = await until(
      'the reminder of 21:15',
      () => desk.notifications.received.find(({ title }) => title === en.steps.warm_bath),
      60_000,
    )
    desk.notifications.press(bath.id, 'done')
    await until('the answer in the log', () => logOf(desk).includes('"warm_bath"'))
    expect(JSON.parse(logOf(desk)).events).toMatchObject([
      { event: 'recorded', evening: '2026-11-22', entry: { step: 'warm_bath', answer: 'done' } },
    ])
    expect(statSync(join(desk.dataFolder, 'log', '2026-11.json')).mode & 0o777).toBe(0o600)
    expect(statSync(desk.dataFolder).mode & 0o777).toBe(0o700)
    app.process.kill('SIGTERM')
    expect(await app.ended()).toBe(0)
  })
})

/** Minutes from the beginning of that evening into the bath's window. */
const TO_THE_BATH = 210
const reminded = (desk: Desk): boolean => desk.notifications.received.length > 0

test.describe('all evening', () => {
  test.use({ startAt: '2026-11-22T17:55:00+01:00' })

  test('no process of it opens a socket to anywhere, all evening', async ({ desk, start }) => {
    household(desk)
    const app = start()
    await until('the app to open', () => existsSync(join(desk.dataFolder, 'log')), 30_000)
    const seen = new Set<string>()
    const look = () => {
      for (const socket of networkSocketsOf(app.process.pid ?? 0)) seen.add(socket)
    }
    // From dusk to past bedtime, in quarters of an hour; looked at the whole time.
    for (let minutes = 0; minutes <= 6 * 60; minutes += 15) {
      desk.time.jumpTo(Date.parse('2026-11-22T17:55:00+01:00') + minutes * 60_000)
      for (let looks = 0; looks < 8; looks += 1) {
        look()
        await new Promise((resolve) => setTimeout(resolve, 150))
      }
      if (minutes === TO_THE_BATH) await until('its reminder', () => (look(), reminded(desk)), 30_000)
    }
    expect([...seen]).toEqual([])
  })
})

test('a folder it can’t use ends it with 2 and one line', async ({ desk, start }) => {
  writeFileSync(desk.dataFolder, 'a file where a folder should be')
  const app = start()
  expect(await app.ended()).toBe(2)
  expect(app.said()).toContain('--data')
})

test('the run-as-node fuse is off', async ({ desk, start }) => {
  const file = join(desk.folder, 'ran')
  const script = join(desk.folder, 'script.js')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(file)}, '')`)
  const app = start([script], { ELECTRON_RUN_AS_NODE: '1' })
  await until('the app to open', () => existsSync(join(desk.dataFolder, 'log')), 30_000)
  expect(existsSync(file)).toBe(false)
  await app.kill()
})

test('NODE_OPTIONS and --inspect are not heard', async ({ desk, start }) => {
  const file = join(desk.folder, 'ran')
  const script = join(desk.folder, 'script.cjs')
  writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(file)}, '')`)
  const app = start(['--inspect=0'], { NODE_OPTIONS: `--require ${script}` })
  await until('the app to open', () => existsSync(join(desk.dataFolder, 'log')), 30_000)
  expect(existsSync(file)).toBe(false)
  expect(app.said()).not.toContain('Debugger listening')
})

test('it loads nothing but its own archive', async ({ desk, start }) => {
  const copy = join(desk.folder, 'copy')
  cpSync(PACKAGE, copy, { recursive: true })
  const file = join(desk.folder, 'ran')
  mkdirSync(join(copy, 'resources', 'app'))
  writeFileSync(join(copy, 'resources', 'app', 'package.json'), '{"main":"main.js"}')
  writeFileSync(
    join(copy, 'resources', 'app', 'main.js'),
    `require('node:fs').writeFileSync(${JSON.stringify(file)}, '')`,
  )
  start([], {}, copy)
  await until('the app to open', () => existsSync(join(desk.dataFolder, 'log')), 30_000)
  expect(existsSync(file)).toBe(false)
})

test('a second start brings no second app', async ({ desk, start }) => {
  const first = start()
  await until('the first to open', () => existsSync(join(desk.dataFolder, 'log')), 30_000)
  expect(await start().ended()).toBe(0)
  expect(first.process.exitCode).toBeNull()
})

test('it carries its licences, no node_modules, and at most 6 MB beside the runtime', () => {
  const resources = join(PACKAGE, 'resources')
  expect(readFileSync(join(resources, 'licences.txt'), 'utf8')).toContain('react-aria-components')
  const archive = readFileSync(join(resources, 'app.asar')).subarray(0, 100_000).toString('latin1')
  expect(archive).not.toContain('node_modules')
  const runtime = dirname(electronExecutable() ?? '')
  const ours = sizeOf(PACKAGE) - sizeOf(runtime)
  console.log(`installed size beside the runtime: ${(ours / 1024 / 1024).toFixed(2)} MB`)
  expect(ours).toBeLessThanOrEqual(6 * 1024 * 1024)
})
