// npm run bench:desktop: Evenfall against a bare Electron window on the same runtime, in the same run. Prints one table.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { withDisplay } from '../../scripts/display.mjs'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'
import { endGroup, spawnGroup } from '../../scripts/process-group.mjs'
import { memoryOf, workOf } from '../../scripts/process-tree.mjs'
import { inProject } from '../../scripts/project.mjs'
import { makeHousehold } from './household.mjs'

const ROUNDS = Number(process.argv[2] ?? 7)
const IDLE_SECONDS = Number(process.argv[3] ?? 60)
const SETTLED_AFTER_MS = 12_000

const here = fileURLToPath(new URL('.', import.meta.url))
const home = mkdtempSync(join(tmpdir(), 'evenfall-bench-'))
const contestants = {
  bare: { app: join(here, 'bare-window'), folder: join(home, 'bare'), shown: '' },
  evenfall: { app: inProject(), folder: join(home, 'evenfall'), shown: 'main ol li' },
  tenYears: { app: inProject(), folder: join(home, 'ten-years'), shown: 'main ol li' },
}
makeHousehold(contestants.evenfall.folder, 0)
makeHousehold(contestants.tenYears.folder, 10)

try {
  await withDisplay({ alwaysPrivate: true }, measureAll)
} finally {
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}

/** @param {NodeJS.ProcessEnv} env */
async function measureAll(env) {
  /** @type {Record<string, Record<string, number>[]>} */
  const rounds = { bare: [], evenfall: [], tenYears: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      rounds[name].push(await oneStart(contestant, env))
      process.stderr.write(`round ${round + 1} of ${ROUNDS}: ${name}\n`)
    }
  }
  const idle = {}
  for (const name of ['bare', 'evenfall']) idle[name] = await idleOf(contestants[name], env)
  const middle = (name, what) => median(rounds[name].map((round) => round[what]))
  const against = (what, floor, limit, name = 'evenfall') =>
    line(what, middle(name, what), middle('bare', floor), limit)
  table([
    ['', 'Evenfall', 'bare window', 'ratio', 'limit', ''],
    ['spawn to ready (ms)', ...against('ready', 'ready', 1.1)],
    ['spawn to first paint (ms)', ...against('painted', 'painted', 1.25)],
    ["spawn to tonight's plan (ms)", ...against('shown', 'painted', 1.5)],
    ['memory after 12 s (MB PSS)', ...against('memory', 'memory', 1.2)],
    [
      'first paint, ten years of log (ms; against none)',
      ...line('', middle('tenYears', 'painted'), middle('evenfall', 'painted'), 1.1),
    ],
    [
      'memory, ten years of log (MB; over none)',
      ...atMost(middle('tenYears', 'memory') - middle('evenfall', 'memory'), 30),
    ],
    ...['open', 'closed'].flatMap((state) => [
      [
        `processor, window ${state} (%)`,
        ...atMost(idle.evenfall[state].percent, 0.1, idle.bare[state].percent),
      ],
      [
        `wake-ups per second, window ${state}`,
        ...atMost(idle.evenfall[state].wakeUps, state === 'open' ? 3 : 2, idle.bare[state].wakeUps),
      ],
    ]),
    ['main JavaScript (KB)', ...atMost(mainKilobytes(), 350)],
    ['JavaScript before Tonight (KB gzip)', ...atMost(tonightKilobytes(), 190)],
  ])
  console.log(`\n${ROUNDS} interleaved rounds, medians; idle over ${IDLE_SECONDS} s each.`)
}

/** One start, told in milliseconds since the process was spawned, and its memory when it has settled. */
async function oneStart(contestant, env) {
  return running(contestant, env, async ({ moments, pid, spawned }) => {
    await pause(Math.max(0, spawned + SETTLED_AFTER_MS - Date.now()))
    return { ...moments, memory: memoryOf(pid) }
  })
}

/** What doing nothing costs, with the window open and closed. */
async function idleOf(contestant, env) {
  return running(contestant, env, async ({ pid }) => {
    const over = async () => {
      await pause(20_000)
      const before = workOf(pid)
      await pause(IDLE_SECONDS * 1000)
      const after = workOf(pid)
      return {
        percent: ((after.seconds - before.seconds) / IDLE_SECONDS) * 100,
        wakeUps: (after.wakeUps - before.wakeUps) / IDLE_SECONDS,
      }
    }
    const open = await over()
    process.kill(pid, 'SIGUSR2')
    return { open, closed: await over() }
  })
}

/** Starts an app with the probe, waits until it is done starting, and ends it after `work`. */
async function running({ app, folder, shown }, env, work) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, '-r', join(here, 'probe.cjs'), app, '--data', folder]
  const spawned = Date.now()
  const child = spawnGroup(electronExecutable() ?? '', args, {
    env: { ...env, BENCH_SHOWN: shown },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const moments = await momentsOf(child, spawned)
    return await work({ moments, pid: child.pid ?? 0, spawned })
  } finally {
    await endGroup(child, { signal: 'SIGKILL' })
  }
}

/** What the probe tells, as milliseconds after `spawned`, until it is done. */
async function momentsOf(child, spawned) {
  const moments = {}
  const tooLate = setTimeout(() => child.kill('SIGKILL'), 60_000)
  for await (const text of createInterface({ input: child.stdout })) {
    if (!text.startsWith('{"moment"')) continue
    const { moment, at } = JSON.parse(text)
    moments[moment] = at - spawned
    if (moment === 'done') {
      clearTimeout(tooLate)
      return moments
    }
  }
  throw new Error(`The app ended or hung before it was shown; it told ${JSON.stringify(moments)}.`)
}

function mainKilobytes() {
  const folder = inProject('out', 'main')
  const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size)
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** What the page loads before Tonight: its script, what that opens after the first picture, and what both import. */
function tonightKilobytes() {
  const folder = inProject('out', 'renderer')
  const sizes = new Map()
  const visit = (name) => {
    if (sizes.has(name)) return
    const text = readFileSync(join(folder, 'assets', name), 'utf8')
    sizes.set(name, gzipSync(text).length)
    for (const [, next] of text.matchAll(/(?:from|import|import\()[`"]\.\/([\w.-]+\.js)[`"]/g)) {
      if (!text.includes(`import(\`./${next}\`)`) || next.startsWith('open-window')) visit(next)
    }
  }
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  for (const [, name] of page.matchAll(/src="\.\/assets\/([\w.-]+\.js)"/g)) visit(name)
  return [...sizes.values()].reduce((sum, size) => sum + size, 0) / 1024
}

function median(numbers) {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
}

function line(_, value, floor, limit) {
  const ratio = value / floor
  return [
    value.toFixed(0),
    floor.toFixed(0),
    `×${ratio.toFixed(2)}`,
    `×${limit}`,
    ratio <= limit ? 'holds' : 'FAILS',
  ]
}

function atMost(value, limit, floor) {
  const told = floor === undefined ? '' : floor.toFixed(2)
  return [value.toFixed(2), told, '', `${limit}`, value <= limit ? 'holds' : 'FAILS']
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)))
  for (const row of rows) {
    console.log(`| ${widths.map((width, column) => String(row[column] ?? '').padEnd(width)).join(' | ')} |`)
    if (row === rows[0]) console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`)
  }
}
