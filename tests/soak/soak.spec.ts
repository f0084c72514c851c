import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { processesOf, workOf } from '../../scripts/process-tree.mjs'
import type { EvenfallBridge } from '../../shared/ipc'
import { expect, test } from '../support/evenfall-test'
import { eveningWindow } from '../support/evening-window'
import { heldMemory } from '../support/held-memory'
import { until } from '../support/until'

const NOTIFICATIONS = 500
const WARM_UP = 100
const IDLE_MINUTES = Number(process.env.EVENFALL_SOAK_MINUTES ?? 10)

/** Bytes that may be held after fifteen hundred notifications and were not before: 64 for each would be over it. */
const MOST_HELD = 90_000

/** Memory may move this much without growing: what is collected when differs from run to run. */
const NOISE_IN_MEGABYTES = 8

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Memory of a tree that is its own, in megabytes; what it shares would depend on who else runs. */
const ownMemoryOf = (root: number): number =>
  processesOf(root).reduce((sum, pid) => {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return sum + Number(/^Pss_Anon:\s+(\d+)/m.exec(text)?.[1] ?? 0) / 1024
  }, 0)

/** Runs in the window: asks for test reminders, one after the other. */
const send = async (count: number): Promise<void> => {
  const evenfall = Reflect.get(globalThis, 'evenfall') as EvenfallBridge
  for (let sent = 0; sent < count; sent += 1) {
    const reply = await evenfall.ask('sendTestReminder', undefined)
    if (!reply.carried) throw new Error(reply.refusal)
  }
}

test('five hundred notifications leave no memory behind, and ten quiet minutes cost next to nothing', async ({
  desk,
}) => {
  // In real time: a library that fakes it would be measured too.
  const running = await desk.start({ LD_PRELOAD: '' })
  const evening = eveningWindow(running.window)
  await evening.welcome('2245')
  // Whatever the time is: after bedtime there is no list.
  await expect(evening.start).toHaveCount(0)
  const { pid = 0 } = running.app.process()

  await running.window.evaluate(send, WARM_UP)
  const look = () => heldMemory(running, join(desk.folder, 'main.heapsnapshot'))
  const held = [await look()]
  const own: number[] = []
  for (const round of [1, 2, 3]) {
    await running.window.evaluate(send, NOTIFICATIONS)
    const expected = WARM_UP + round * NOTIFICATIONS
    await until('every one of them', () => desk.notifications.received.length >= expected)
    await pause(10_000)
    held.push(await look())
    own.push(ownMemoryOf(pid))
  }
  const kilobytes = held.map((bytes) => Math.round(bytes / 1024))
  console.log(`held by the main process, then after each ${NOTIFICATIONS}: ${kilobytes.join(', ')} KB`)
  console.log(`memory of its own after each: ${own.map((one) => one.toFixed(1)).join(', ')} MB`)

  await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy())
  await pause(15_000)
  const start = workOf(pid)
  await pause(IDLE_MINUTES * 60_000)
  const end = workOf(pid)
  const seconds = IDLE_MINUTES * 60
  const processor = ((end.seconds - start.seconds) / seconds) * 100
  const wakeUps = (end.wakeUps - start.wakeUps) / seconds
  console.log(`idle, closed: ${processor.toFixed(3)} % processor, ${wakeUps.toFixed(2)} wake-ups a second`)

  expect((held.at(-1) ?? 0) - (held[0] ?? 0)).toBeLessThan(MOST_HELD)
  expect((own.at(-1) ?? 0) - (own[0] ?? 0)).toBeLessThan(NOISE_IN_MEGABYTES)
  expect(processor).toBeLessThanOrEqual(0.1)
  expect(wakeUps).toBeLessThanOrEqual(2)
})
