import type { Clock } from '../../shared/ports'
import type { BusConnection } from './bus-connection'
import { connectToBus } from './bus-connection'

/** Milliseconds after which a bus that went away is looked for again. */
const LOOK_AGAIN = 60_000

/** Somebody who listens on the bus for as long as Evenfall runs. */
export interface BusListener {
  /** A connection stands or is about to: the first, or a new one in place of one that was lost. */
  connected(bus: BusConnection): void
  /** It was lost, or never came about. */
  lost(): void
}

/** Connects for a listener, and connects anew a minute after each loss. */
export const stayConnected = (after: Clock['after'], { connected, lost }: BusListener): void => {
  const connect = (): void =>
    connected(
      connectToBus(() => {
        lost()
        after(LOOK_AGAIN, connect)
      }),
    )
  connect()
}
