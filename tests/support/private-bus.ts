import { startBus as startDaemon } from '../../scripts/display.mjs'

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
  const { address, daemon, end } = await startDaemon()
  const signal = (name: NodeJS.Signals) => {
    if (daemon.pid !== undefined && daemon.exitCode === null) process.kill(daemon.pid, name)
  }
  return {
    address,
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    stop: async () => {
      signal('SIGCONT')
      await end()
    },
  }
}
