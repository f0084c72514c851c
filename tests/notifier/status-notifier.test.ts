import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchStatusNotifier } from '../../electron/adapters/status-notifier'
import type { Clock } from '../../shared/ports'
import type { PrivateBus } from '../support/private-bus'
import { startBus } from '../support/private-bus'
import { afterReally } from '../support/real-timer'
import { startStatusNotifierWatcher } from '../support/status-notifier-watcher'
import { until } from '../support/until'

/** A minute is over in a tenth of a second. */
const quickly: Clock['after'] = (milliseconds, call) => afterReally(milliseconds / 600, call)

let bus: PrivateBus

/** What was told, without what was told before. */
const news = (told: readonly boolean[]): boolean[] => told.filter((one, index) => one !== told[index - 1])

const aBus = async (): Promise<void> => {
  bus = await startBus()
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address)
}

beforeEach(aBus)

afterEach(async () => {
  await bus.stop()
  vi.unstubAllEnvs()
})

it('a place for tray icons is seen to come, to go with its panel, and to come back', async () => {
  const told: boolean[] = []
  watchStatusNotifier(quickly, (present) => told.push(present))
  await until('the first look', () => told.at(-1) === false)
  const panel = await startStatusNotifierWatcher(bus.address)
  await until('the panel', () => told.at(-1) === true)
  panel.stop()
  await until('the panel to be gone', () => told.at(-1) === false)
  const next = await startStatusNotifierWatcher(bus.address)
  await until('the next panel', () => told.at(-1) === true)
  next.stop()
  expect(news(told)).toEqual([false, true, false, true])
})

it('is found on the next bus after the first one died', async () => {
  const told: boolean[] = []
  const panel = await startStatusNotifierWatcher(bus.address)
  watchStatusNotifier(quickly, (present) => told.push(present))
  await until('the panel', () => told.at(-1) === true)
  panel.stop()
  await bus.stop()
  await until('the loss', () => told.at(-1) === false)
  await aBus()
  const next = await startStatusNotifierWatcher(bus.address)
  await until('the panel on the next bus', () => told.at(-1) === true)
  next.stop()
  expect(news(told)).toEqual([true, false, true])
})
