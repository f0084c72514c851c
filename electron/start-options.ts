import type { Command } from './command'

/** What the command line of the app may say. */
export interface StartOptions {
  /** `--data DIR`: where everything is kept, instead of the usual folder. */
  readonly dataFolder: string | null
  /** `--hidden`: without a window, as at login. */
  readonly hidden: boolean
  /** `--safe-mode`: without what most often keeps a window from coming up. */
  readonly safeMode: boolean
  /** What the Evenfall that runs already is asked to do; null for a start like any other. */
  readonly command: Command | null
}

/** Why the app can't start as it was asked to. */
export type Unstartable = 'no_folder' | 'one_at_a_time' | 'pause_value'

/** The switch of safe mode. */
export const SAFE_MODE = '--safe-mode'

/** Reads the arguments the app was started with. Those that are not ours belong to Chromium. */
export const startOptions = (argv: readonly string[]): StartOptions | Unstartable => {
  const at = argv.findIndex((argument) => argument === '--data' || argument.startsWith('--data='))
  const named = argv[at]?.startsWith('--data=') ? argv[at].slice('--data='.length) : argv[at + 1]
  if (at !== -1 && (!named || named.startsWith('-'))) return 'no_folder'
  const others =
    at === -1 || argv[at]?.startsWith('--data=') ? argv : [...argv.slice(0, at), ...argv.slice(at + 2)]
  const command = commandIn(others)
  if (typeof command === 'string') return command
  return {
    dataFolder: at === -1 ? null : (named ?? null),
    hidden: argv.includes('--hidden'),
    safeMode: argv.includes(SAFE_MODE),
    command,
  }
}

const PLAIN: Readonly<Record<string, Command>> = {
  '--show': { command: 'show' },
  '--next': { command: 'next' },
  '--done': { command: 'done' },
  '--skip': { command: 'skip' },
  '--resume': { command: 'resume' },
  '--quit': { command: 'quit' },
}

const PAUSE: Readonly<Record<string, Command>> = {
  '--pause': { command: 'pause', until: 'one_hour' },
  '--pause=1h': { command: 'pause', until: 'one_hour' },
  '--pause=tonight': { command: 'pause', until: 'tonight' },
  '--pause=tomorrow': { command: 'pause', until: 'tomorrow' },
}

const commandIn = (argv: readonly string[]): Command | null | 'one_at_a_time' | 'pause_value' => {
  const given = new Set(
    argv.filter((argument) => Object.hasOwn(PLAIN, argument) || /^--pause(=|$)/.test(argument)),
  )
  if (given.size > 1) return 'one_at_a_time'
  const [only] = given
  if (only === undefined) return null
  return PLAIN[only] ?? PAUSE[only] ?? 'pause_value'
}
