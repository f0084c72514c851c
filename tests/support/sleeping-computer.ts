import { Message, sessionBus } from '@jellybrick/dbus-next'

const NAME = 'org.freedesktop.login1'

/**
 * The part of systemd that tells of sleep, on a private system bus. It tells of waking only: warned of a sleep to come,
 * Chromium closes its sockets, and Playwright's with them.
 */
export interface SleepingComputer {
  wakeUp(): void
  stop(): void
}

/** Starts it on the bus at `address`, which the app takes for the system bus. */
export const startSleepingComputer = async (address: string): Promise<SleepingComputer> => {
  const bus = sessionBus({ busAddress: address })
  await bus.requestName(NAME)
  return {
    wakeUp: () => {
      const body = [false]
      bus.send(Message.newSignal('/org/freedesktop/login1', `${NAME}.Manager`, 'PrepareForSleep', 'b', body))
    },
    stop: () => bus.disconnect(),
  }
}
