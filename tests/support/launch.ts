import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import { electronExecutable } from '../../scripts/electron-runtime.mjs'
import { endGroup, spawnGroup } from '../../scripts/process-group.mjs'
import { inProject } from '../../scripts/project.mjs'
import { tidyAfterTheDead, waitingForTheDead } from './fake-time'

/** The built app, running in real Electron. */
export interface RunningApp {
  readonly app: ElectronApplication
  readonly window: Page
  /** Errors in the console, uncaught exceptions, crashes and breaches of the content security policy so far. */
  readonly problems: readonly string[]
  /** Waits for the app to end by itself, which is no problem from now on; its exit code. */
  mayEnd(): Promise<number | null>
  /** Ends the app in an orderly way. */
  quit(): Promise<void>
  /** SIGKILL for every process of the app. */
  kill(): Promise<void>
}

/** Where and when the app runs. */
export interface Surroundings {
  readonly dataFolder: string
  readonly env: Readonly<Record<string, string>>
}

/** The same without a window, as at login. */
export type HiddenApp = Omit<RunningApp, 'window'>

/** Starts the app and waits for its window. */
export const launch = async (surroundings: Surroundings): Promise<RunningApp> => {
  const { problems, ...running } = await begin(surroundings, [])
  try {
    const window = await running.app.firstWindow({ timeout: TIMEOUT })
    await tellWhatWas(window, problems)
    return { ...running, problems, window }
  } catch (error) {
    await running.kill()
    throw error
  }
}

/** Starts the app as at login. */
export const launchHidden = (surroundings: Surroundings): Promise<HiddenApp> =>
  begin(surroundings, ['--hidden'])

const TIMEOUT = 45_000
/** Milliseconds to wait for Playwright's hold of the app, one attempt after the other. */
const PATIENCE = [12_000, 25_000, 45_000]

/**
 * Starts Electron; anew where the fake clock's lock died with its holder before the app came to run (looking every half
 * second, ten times in a row, tells such a start from a busy one), and once more where Playwright did not get hold of
 * an app that runs: about one start in two hundred, with two of them side by side.
 */
const startElectron = async (
  surroundings: Surroundings,
  switches: readonly string[],
  [timeout, ...longer]: readonly number[] = PATIENCE,
): Promise<ElectronApplication> => {
  let looks = 0
  let isStuck = false
  const watcher = setInterval(() => {
    const pid = waitingForTheDead(surroundings.dataFolder)
    looks = pid === undefined ? 0 : looks + 1
    if (pid === undefined || looks < TOO_LONG) return
    isStuck = true
    process.kill(pid, 'SIGKILL')
  }, 500)
  try {
    tidyAfterTheDead()
    const { args, ...rest } = electron(surroundings)
    return await _electron.launch({
      ...rest,
      args: ['-r', inProject('tests', 'support', 'ready-when-watched.cjs'), ...args, ...switches],
      chromiumSandbox: isSandboxed(),
      ...(timeout === undefined ? {} : { timeout }),
    })
  } catch (error) {
    if (!isStuck && !(longer.length > 0 && String(error).includes('Timeout'))) throw error
    return await startElectron(surroundings, switches, longer)
  } finally {
    clearInterval(watcher)
  }
}

const TOO_LONG = 10

const begin = async (
  surroundings: Surroundings,
  switches: readonly string[],
): Promise<HiddenApp & { readonly problems: string[] }> => {
  const app = await startElectron(surroundings, switches)
  const running = app.process()
  const problems: string[] = []
  let mayEnd = false
  running.once('exit', (code, signal) => {
    if (!mayEnd) problems.push(`the app ended by itself: ${signal ?? code}`)
  })
  const kill = async () => {
    mayEnd = true
    if (running.exitCode !== null || running.signalCode !== null || running.pid === undefined) return
    const ended = once(running, 'exit')
    process.kill(-running.pid, 'SIGKILL')
    await ended
    tidyAfterTheDead()
  }
  try {
    await app.context().addInitScript(tellOfViolations)
    for (const early of app.windows()) watch(early, problems)
    app.on('window', (opened) => watch(opened, problems))
  } catch (error) {
    await kill()
    throw error
  }
  return {
    app,
    problems,
    kill,
    quit: async () => {
      mayEnd = true
      await app.close()
      tidyAfterTheDead()
    },
    mayEnd: async () => {
      mayEnd = true
      if (running.exitCode === null) await once(running, 'exit')
      return running.exitCode
    },
  }
}

/** Starts the app with nobody watching, and ends it with SIGKILL that many milliseconds later. */
export const interruptStart = async (surroundings: Surroundings, milliseconds: number): Promise<void> => {
  const { executablePath, args, cwd, env } = electron(surroundings)
  tidyAfterTheDead()
  const app = spawnGroup(executablePath, args, { cwd, env, stdio: 'ignore' })
  await once(app, 'spawn')
  await new Promise((resolve) => setTimeout(resolve, milliseconds))
  await endGroup(app, { signal: 'SIGKILL' })
  tidyAfterTheDead()
}

/** How a process ended and what it wrote. */
export interface Ended {
  readonly code: number
  readonly told: string
  readonly said: string
}

/** Starts the app once more, as a user would from a menu or a terminal, and tells how that ended. */
export const startAgain = async (surroundings: Surroundings, switches: readonly string[]): Promise<Ended> => {
  const { executablePath, args, cwd, env } = electron(surroundings)
  tidyAfterTheDead()
  const child = spawn(executablePath, [...args, ...switches], { cwd, env })
  const written = { told: '', said: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.told += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.said += text
  })
  const [code] = await once(child, 'close')
  return { code: Number(code), ...written }
}

/** How Electron is started with our app. */
const electron = ({ dataFolder, env }: Surroundings) => {
  const executablePath = process.env.EVENFALL_ELECTRON || electronExecutable()
  if (!executablePath) throw new Error('There is no Electron here: run npm start or npm test once.')
  return {
    executablePath,
    args: [...(isSandboxed() ? [] : ['--no-sandbox']), inProject(), '--data', dataFolder],
    cwd: inProject(),
    env: { ...inherited(), ...env },
  }
}

/** Chromium refuses to sandbox what root runs. */
const isSandboxed = (): boolean => process.getuid?.() !== 0

/** What the app needs of our own environment; a desktop's session must not reach it. */
const inherited = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'DISPLAY', 'XAUTHORITY', 'XDG_SESSION_TYPE'].flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )

const watch = (window: Page, problems: string[]): void => {
  window.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  window.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`))
  window.on('crash', () => problems.push('the window crashed'))
}

/** What happened in the window before anybody watched it. */
const tellWhatWas = async (window: Page, problems: string[]): Promise<void> => {
  for (const early of await window.consoleMessages()) {
    if (early.type() === 'error') problems.push(`console: ${early.text()}`)
  }
  for (const early of await window.pageErrors()) problems.push(`uncaught: ${early.message}`)
  await window.evaluate(tellOfViolations)
}

/** Runs in the window. Old violations are told too: the observer is given what was buffered. */
const tellOfViolations = (): void => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`securitypolicyviolation: ${violatedDirective} ${blockedURI}`)
  })
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) console.error(`csp-violation: ${JSON.stringify(body)}`)
    },
    { types: ['csp-violation'], buffered: true },
  ).observe()
}
