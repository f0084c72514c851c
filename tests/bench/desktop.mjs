// Evenfall, Evenfall with ten years of log, and a bare Electron window on the same runtime, in turns.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'
import { endGroup, spawnGroup } from '../../scripts/process-group.mjs'
import { memoryOf, workOf } from '../../scripts/process-tree.mjs'
import { inProject } from '../../scripts/project.mjs'
import { makeHousehold } from './household.mjs'

/** What the figures are taken for. */
const NAMES = ['bare', 'evenfall', 'tenYears']
/** Memory and loaded code are looked at so long after the process was spawned. */
const SETTLED_AFTER_MS = 12_000
/** So long after a start, or after its window was closed, an app is idle. */
const QUIET_AFTER_MS = 8000

const here = fileURLToPath(new URL('.', import.meta.url))

/**
 * The medians of many starts, and what doing nothing costs.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export const desktopFigures = async (env, { rounds, idleSeconds }) => {
  const home = mkdtempSync(join(tmpdir(), 'evenfall-bench-'))
  const contestants = {
    bare: { app: join(here, 'bare-window'), folder: join(home, 'bare'), shown: '' },
    evenfall: { app: inProject(), folder: join(home, 'evenfall'), shown: 'main ol li' },
    tenYears: { app: inProject(), folder: join(home, 'ten-years'), shown: 'main ol li' },
  }
  try {
    makeHousehold(contestants.evenfall.folder, 0)
    makeHousehold(contestants.tenYears.folder, 10)
    const all = Object.fromEntries(NAMES.map((name) => [name, []]))
    for (let round = 0; round < rounds; round += 1) {
      for (const name of NAMES) {
        all[name].push(await oneStart(contestants[name], env))
        process.stderr.write(`round ${round + 1} of ${rounds}: ${name}\n`)
      }
    }
    const idles = {}
    for (const name of NAMES) {
      idles[name] = await idleOf(contestants[name], env, idleSeconds)
      process.stderr.write(`idle: ${name}\n`)
    }
    const ofEach = (figure) => Object.fromEntries(NAMES.map((name) => [name, figure(name)]))
    return {
      starts: (what) => ofEach((name) => median(all[name].map((start) => start[what]))),
      idle: (state, what) => ofEach((name) => idles[name][state][what]),
    }
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** One start in milliseconds since the process was spawned, and its memory and code when it has settled. */
const oneStart = (contestant, env) =>
  running(contestant, env, async ({ moments, pid, spawned, loadedFile }) => {
    await pause(Math.max(0, spawned + SETTLED_AFTER_MS - Date.now()))
    return { ...moments, ...JSON.parse(readFileSync(loadedFile, 'utf8')), memory: memoryOf(pid) }
  })

/** What doing nothing costs, with the window open and closed. */
const idleOf = (contestant, env, seconds) =>
  running(contestant, env, async ({ pid }) => {
    const over = async () => {
      await pause(QUIET_AFTER_MS)
      const before = workOf(pid)
      await pause(seconds * 1000)
      const after = workOf(pid)
      return {
        percent: ((after.seconds - before.seconds) / seconds) * 100,
        wakeUps: (after.wakeUps - before.wakeUps) / seconds,
      }
    }
    const open = await over()
    process.kill(pid, 'SIGUSR2')
    return { open, closed: await over() }
  })

/** Starts an app with the probe, waits until it is done starting, and ends it after `work`. */
const running = async ({ app, folder, shown }, env, work) => {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = [...sandbox, '-r', join(here, 'probe.cjs'), app, '--data', folder]
  const loadedFile = `${folder}-loaded.json`
  const spawned = Date.now()
  const child = spawnGroup(electronExecutable() ?? '', args, {
    env: { ...env, BENCH_SHOWN: shown, BENCH_LOADED: loadedFile },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  try {
    const moments = await momentsOf(child, spawned)
    return await work({ moments, pid: child.pid ?? 0, spawned, loadedFile })
  } finally {
    await endGroup(child, { signal: 'SIGKILL' })
  }
}

/** What the probe tells, as milliseconds after `spawned`, until it is done. */
const momentsOf = async (child, spawned) => {
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

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)]
