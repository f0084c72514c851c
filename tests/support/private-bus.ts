import { once } from 'node:events'
import { Readable } from 'node:stream'
import { endGroup, spawnGroup } from '../../scripts/process-group.mjs'
import { inProject } from '../../scripts/project.mjs'

/** A real D-Bus of a test's own, with nobody on it. */
export interface PrivateBus {
  readonly address: string
  /** The bus stops answering without going away, as one does on a machine that swaps itself to death. */
  freeze(): void
  thaw(): void
  stop(): Promise<void>
}

/** Starts a bus. It ends with `stop`, and with the test process however that ends. */
export const startBus = async (): Promise<PrivateBus> => {
  const daemon = spawnGroup(
    'dbus-daemon',
    [
      '--config-file',
      inProject('scripts', 'private-bus.conf'),
      '--nofork',
      '--nopidfile',
      '--print-address=3',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  )
  const told = daemon.stdio[3]
  if (!(told instanceof Readable)) throw new Error('dbus-daemon has nowhere to tell its address.')
  const [first]: unknown[] = await Promise.race([
    once(told, 'data'),
    once(daemon, 'exit').then(() => {
      throw new Error('dbus-daemon ended before it told its address.')
    }),
  ])
  const signal = (name: NodeJS.Signals) => {
    if (daemon.pid !== undefined && daemon.exitCode === null) process.kill(daemon.pid, name)
  }
  return {
    address: String(first).trim(),
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop: async () => {
      signal('SIGCONT')
      await endGroup(daemon)
    },
  }
}
