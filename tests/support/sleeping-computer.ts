import { Message, sessionBus } from '@jellybrick/dbus-next'

const NAME = 'org.freedesktop.login1'

/** The part of systemd that tells of sleep, on a private system bus. */
export interface SleepingComputer {
  fallAsleep(): void
  wakeUp(): void
  stop(): void
}

/** Starts it on the bus at `address`, which the app takes for the system bus. */
export const startSleepingComputer = async (address: string): Promise<SleepingComputer> => {
  const bus = sessionBus({ busAddress: address })
  const prepareForSleep = (begins: boolean) =>
    bus.send(
      Message.newSignal('/org/freedesktop/login1', `${NAME}.Manager`, 'PrepareForSleep', 'b', [begins]),
    )
  await bus.requestName(NAME)
  return {
    fallAsleep: () => prepareForSleep(true),
    wakeUp: () => prepareForSleep(false),
    stop: () => bus.disconnect(),
  }
}
