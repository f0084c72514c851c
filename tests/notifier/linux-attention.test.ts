import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { linuxAttention } from '../../electron/adapters/linux-attention'
import type { AttentionTeller } from '../../shared/ports'
import { startDesktop } from '../support/fake-desktop'
import { startNotificationDaemon } from '../support/notification-daemon'
import type { PrivateBus } from '../support/private-bus'
import { startBus } from '../support/private-bus'
import { afterReally } from '../support/real-timer'
import { until } from '../support/until'

let bus: PrivateBus
let started: { stop(): void }[]

const onTheBus = async <Thing extends { stop(): void }>(starting: Promise<Thing>): Promise<Thing> => {
  const thing = await starting
  started.push(thing)
  return thing
}
/** What it says, and how often it told of a change. */
const listening = (): { teller: AttentionTeller; changes: () => number } => {
  const teller = linuxAttention(afterReally)
  let count = 0
  teller.onChange(() => {
    count += 1
  })
  return { teller, changes: () => count }
}
const says = (teller: AttentionTeller, doNotDisturb: string) =>
  until(`Do Not Disturb to be ${doNotDisturb}`, () => teller.now().doNotDisturb === doNotDisturb)

beforeEach(async () => {
  bus = await startBus()
  started = []
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address)
})

afterEach(async () => {
  for (const one of started) one.stop()
  await bus.stop()
  vi.unstubAllEnvs()
})

describe('Do Not Disturb', () => {
  it('of KDE is read at the start, and heard when it changes', async () => {
    const daemon = await onTheBus(startNotificationDaemon(bus.address))
    daemon.inhibit(true)
    const { teller, changes } = listening()
    await says(teller, 'on')
    daemon.inhibit(false)
    await says(teller, 'off')
    daemon.inhibit(false)
    daemon.inhibit(true)
    await says(teller, 'on')
    expect(changes()).toBe(3)
  })

  it('ends with the service that asked for it, and the next one is asked anew', async () => {
    const daemon = await onTheBus(startNotificationDaemon(bus.address))
    daemon.inhibit(true)
    const { teller, changes } = listening()
    await says(teller, 'on')
    await daemon.vanish()
    await says(teller, 'unknown')
    await daemon.comeBack()
    await says(teller, 'on')
    expect(changes()).toBe(3)
  })

  it('of GNOME is the banners its settings hide, told through the portal', async () => {
    const desktop = await onTheBus(startDesktop(bus.address))
    const { teller } = listening()
    await says(teller, 'off')
    desktop.showBanners(false)
    await says(teller, 'on')
    desktop.showBanners(true)
    await says(teller, 'off')
    expect(teller.now()).toEqual({ doNotDisturb: 'off', contents: 'shown' })
  })

  it('stays unknown where nobody tells, and becomes unknown when the bus goes away', async () => {
    const daemon = await onTheBus(startNotificationDaemon(bus.address))
    const { teller } = listening()
    expect(teller.now()).toEqual({ doNotDisturb: 'unknown', contents: 'shown' })
    daemon.inhibit(true)
    await says(teller, 'on')
    started = []
    daemon.stop()
    await bus.stop()
    await says(teller, 'unknown')
  })
})

describe('a locked screen', () => {
  it('hides what notifications say until it is unlocked', async () => {
    const desktop = await onTheBus(startDesktop(bus.address))
    desktop.lock(true)
    const { teller } = listening()
    await until('the lock', () => teller.now().contents === 'hidden')
    desktop.lock(false)
    await until('the unlocking', () => teller.now().contents === 'shown')
    expect(teller.now().doNotDisturb).toBe('off')
  })
})
