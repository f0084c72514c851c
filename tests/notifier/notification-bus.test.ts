import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { NotificationBus } from '../../electron/adapters/notification-bus'
import { notificationBus } from '../../electron/adapters/notification-bus'
import type { NotificationAnswer, NotificationToShow } from '../../shared/ports'
import type { Manner, NotificationDaemon } from '../support/notification-daemon'
import { startNotificationDaemon } from '../support/notification-daemon'
import type { PrivateBus } from '../support/private-bus'
import { startBus } from '../support/private-bus'
import { afterReally } from '../support/real-timer'
import { until } from '../support/until'

const MAGNESIUM: NotificationToShow = {
  key: '2026-11-22/magnesium',
  title: 'Magnesium',
  body: 'Time for your magnesium, if you’re taking it tonight.',
  actions: [
    { action: 'done', label: 'Done' },
    { action: 'skip', label: 'Skip' },
    { action: 'snooze', label: 'Snooze' },
  ],
  sound: 'soft',
  urgency: 'normal',
}
const BATH: NotificationToShow = { ...MAGNESIUM, key: '2026-11-22/warm_bath', title: 'Warm bath' }

/** Longest a caller may wait for a service that says nothing, with room for a busy machine. */
const TWO_SECONDS = 2500

let bus: PrivateBus
let daemons: NotificationDaemon[]
let notifications: NotificationBus
let answers: NotificationAnswer[]

const daemonOnTheBus = async (manner: Partial<Manner> = {}): Promise<NotificationDaemon> => {
  const daemon = await startNotificationDaemon(bus.address, manner)
  daemons.push(daemon)
  return daemon
}

const timed = async <Value>(work: Promise<Value>): Promise<{ value: Value; took: number }> => {
  const started = performance.now()
  const value = await work
  return { value, took: performance.now() - started }
}

beforeEach(async () => {
  bus = await startBus()
  daemons = []
  answers = []
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address)
  notifications = notificationBus(afterReally)
  notifications.onAnswer((answer) => answers.push(answer))
})

afterEach(async () => {
  for (const daemon of daemons) daemon.stop()
  await bus.stop()
  vi.unstubAllEnvs()
})

describe('what the service can do', () => {
  it('has buttons where the service lists actions', async () => {
    await daemonOnTheBus({ capabilities: ['body', 'actions'] })
    expect(await notifications.capabilities()).toEqual({ service: 'buttons', playsSounds: false })
  })

  it('has none where it does not', async () => {
    await daemonOnTheBus({ capabilities: ['body'] })
    expect(await notifications.capabilities()).toEqual({ service: 'plain', playsSounds: false })
  })

  it('says so when no service answers on the bus', async () => {
    expect(await notifications.capabilities()).toEqual({ service: 'none', playsSounds: false })
    expect(await notifications.show(MAGNESIUM)).toBe('no_service')
  })

  it('says so when there is no bus at all', async () => {
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/nowhere/bus')
    expect(await notifications.capabilities()).toBe('no_bus')
    expect(await notifications.show(MAGNESIUM)).toBe('no_bus')
  })
})

describe('a reminder on the screen', () => {
  it('arrives whole, with Done, Skip and Snooze', async () => {
    const daemon = await daemonOnTheBus()
    expect(await notifications.show(MAGNESIUM)).toBe('taken')
    expect(daemon.received).toEqual([
      {
        id: 1,
        arrivedAt: expect.any(Number),
        appName: 'Evenfall',
        replacesId: 0,
        icon: '',
        title: 'Magnesium',
        body: 'Time for your magnesium, if you’re taking it tonight.',
        actions: [
          ['default', 'Evenfall'],
          ['done', 'Done'],
          ['skip', 'Skip'],
          ['snooze', 'Snooze'],
        ],
        hints: { urgency: 1, 'desktop-entry': 'evenfall', 'suppress-sound': true },
        expires: -1,
      },
    ])
  })

  it('brings its sound where the service plays sounds, and none when there is to be none', async () => {
    const daemon = await daemonOnTheBus({ capabilities: ['body', 'sound'] })
    await notifications.show(MAGNESIUM)
    await notifications.show({ ...MAGNESIUM, sound: 'none' })
    expect(daemon.received.map(({ hints }) => [hints['sound-file'], hints['suppress-sound']])).toEqual([
      [expect.stringMatching(/resources\/sounds\/soft\.wav$/), undefined],
      [undefined, true],
    ])
    expect(await notifications.capabilities()).toEqual({ service: 'plain', playsSounds: true })
  })

  it('comes without buttons where the service has none, and quietly when it should', async () => {
    const daemon = await daemonOnTheBus({ capabilities: ['body'] })
    await notifications.show({ ...MAGNESIUM, sound: 'none' })
    expect(daemon.received.map(({ actions, hints }) => ({ actions, hints }))).toEqual([
      { actions: [], hints: { urgency: 1, 'desktop-entry': 'evenfall', 'suppress-sound': true } },
    ])
  })

  it('is replaced by its repeat, and stands beside the other steps', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    await notifications.show(BATH)
    await notifications.show(MAGNESIUM)
    expect(daemon.received.map(({ id, replacesId, title }) => ({ id, replacesId, title }))).toEqual([
      { id: 1, replacesId: 0, title: 'Magnesium' },
      { id: 2, replacesId: 0, title: 'Warm bath' },
      { id: 1, replacesId: 1, title: 'Magnesium' },
    ])
  })

  it('is taken away by its key, once', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    await notifications.show(BATH)
    await notifications.withdraw(BATH.key)
    await notifications.withdraw(BATH.key)
    await notifications.withdraw('2026-11-22/wind_down')
    expect(daemon.closed).toEqual([2])
  })

  it('is taken away even if it was answered in the window before the service had shown it', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.capabilities()
    Object.assign(daemon.manner, { answers: 'slow', slowMs: 100 } satisfies Partial<Manner>)
    const shown = notifications.show(MAGNESIUM)
    await until('Notify', () => daemon.received.length === 1)
    await notifications.withdraw(MAGNESIUM.key)
    expect(await shown).toBe('taken')
    await until('CloseNotification', () => daemon.closed.includes(1))
  })
})

describe('hostile text', () => {
  const hostile = '<b>bold</b> & <a href="file:///etc/passwd">"x"</a>\n\u202Eltr\0 \uD800 '.concat(
    'x'.repeat(10_000),
  )
  const asText = hostile.replace('\0', '').replace('\uD800', '\uFFFD')

  it('is shown as text by a service that reads markup', async () => {
    const daemon = await daemonOnTheBus({ capabilities: ['body', 'body-markup', 'actions'] })
    const actions = [{ action: 'done', label: hostile } as const]
    expect(await notifications.show({ ...MAGNESIUM, title: hostile, body: hostile, actions })).toBe('taken')
    expect(daemon.received.map(({ title, body, actions: [, done] }) => ({ title, body, done }))).toEqual([
      {
        title: asText,
        body: asText.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        done: ['done', asText],
      },
    ])
  })

  it('is shown as text by a service that does not', async () => {
    const daemon = await daemonOnTheBus({ capabilities: ['body'] })
    await notifications.show({ ...MAGNESIUM, body: hostile })
    expect(daemon.received.map(({ body }) => body)).toEqual([asText])
  })
})

describe('an answer', () => {
  it.each([
    ['done', 'done'],
    ['skip', 'skip'],
    ['snooze', 'snooze'],
    ['default', 'opened'],
  ] as const)('%s is told once, as %s', async (action, pressed) => {
    const daemon = await daemonOnTheBus()
    await notifications.show(BATH)
    await notifications.show(MAGNESIUM)
    daemon.press(2, action)
    daemon.press(2, action)
    daemon.press(1, 'done')
    await until('the answers', () => answers.length >= 2)
    expect(answers).toEqual([
      { key: MAGNESIUM.key, pressed },
      { key: BATH.key, pressed: 'done' },
    ])
  })

  it('given the moment the reminder appeared is not lost', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.capabilities()
    const shown = notifications.show(MAGNESIUM)
    await until('Notify', () => daemon.received.length === 1)
    daemon.press(1, 'done')
    await shown
    await until('the answer', () => answers.length === 1)
    expect(answers).toEqual([{ key: MAGNESIUM.key, pressed: 'done' }])
  })

  it('is not made by closing a notification, nor by a button it never had', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show({ ...MAGNESIUM, actions: [{ action: 'skip', label: 'Skip' }] })
    await notifications.show(BATH)
    daemon.emit('ActionInvoked', 'us', [1, 'done'])
    daemon.emit('ActionInvoked', 'us', [1, 'inline-reply'])
    daemon.emit('ActionInvoked', 'us', [7, 'done'])
    daemon.emit('ActionInvoked', 's', ['done'])
    daemon.dismiss(1)
    daemon.press(1, 'skip')
    daemon.press(2, 'done')
    await until('the answer', () => answers.length >= 2)
    expect(answers).toEqual([
      { key: MAGNESIUM.key, pressed: 'closed' },
      { key: BATH.key, pressed: 'done' },
    ])
  })

  it('of somebody who is not the service is not believed', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    const stranger = await daemonOnTheBus()
    stranger.press(1, 'skip')
    daemon.press(1, 'done')
    await until('the answer', () => answers.length >= 1)
    expect(answers).toEqual([{ key: MAGNESIUM.key, pressed: 'done' }])
  })
})

describe('a service that fails', () => {
  it('went away and came back: ids start anew and no old button counts', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    await daemon.vanish()
    expect(await notifications.show(BATH)).toBe('no_service')
    daemon.emit('ActionInvoked', 'us', [1, 'skip'])
    await daemon.comeBack()
    Object.assign(daemon.manner, { capabilities: ['body'] } satisfies Partial<Manner>)
    expect(await notifications.show(BATH)).toBe('taken')
    expect(await notifications.capabilities()).toEqual({ service: 'plain', playsSounds: false })
    daemon.emit('ActionInvoked', 'us', [1, 'done'])
    daemon.press(1, 'default')
    await until('the answer', () => answers.length >= 1)
    expect(answers).toEqual([{ key: BATH.key, pressed: 'opened' }])
    expect(daemon.received.map(({ title, replacesId }) => ({ title, replacesId }))).toEqual([
      { title: 'Magnesium', replacesId: 0 },
      { title: 'Warm bath', replacesId: 0 },
    ])
  })

  it('says nothing: given up within two seconds, and its late notification still counts', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.capabilities()
    Object.assign(daemon.manner, { answers: 'slow', slowMs: 2300 } satisfies Partial<Manner>)
    const { value, took } = await timed(notifications.show(MAGNESIUM))
    expect(value).toBe('no_sign')
    expect(took).toBeLessThan(TWO_SECONDS)
    Object.assign(daemon.manner, { answers: 'prompt' } satisfies Partial<Manner>)
    await until('the late reply', () => {
      daemon.emit('ActionInvoked', 'us', [1, 'done'])
      return answers.length > 0
    })
    expect(answers).toEqual([{ key: MAGNESIUM.key, pressed: 'done' }])
  })

  it('never answers anything', async () => {
    await daemonOnTheBus({ answers: 'mute' })
    const { value, took } = await timed(notifications.capabilities())
    expect(value).toEqual({ service: 'none', playsSounds: false })
    expect(took).toBeLessThan(TWO_SECONDS)
  })
})

describe('a bus that fails', () => {
  it('hangs: given up within two seconds, and in use again when it wakes', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(BATH)
    bus.freeze()
    const { value, took } = await timed(notifications.show(MAGNESIUM))
    expect(value).toBe('no_sign')
    expect(took).toBeLessThan(TWO_SECONDS)
    bus.thaw()
    await until('the held notification', () => daemon.received.length === 2)
    expect(await notifications.show(MAGNESIUM)).toBe('taken')
    expect(daemon.received.map(({ title, replacesId }) => ({ title, replacesId }))).toEqual([
      { title: 'Warm bath', replacesId: 0 },
      { title: 'Magnesium', replacesId: 0 },
      { title: 'Magnesium', replacesId: 2 },
    ])
  })

  it('hangs before it was ever reached: given up within two seconds', async () => {
    bus.freeze()
    const { value, took } = await timed(notifications.show(MAGNESIUM))
    expect(value).toBe('no_service')
    expect(took).toBeLessThan(TWO_SECONDS)
  })

  it('dies while it is asked: nobody waits any longer', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.capabilities()
    Object.assign(daemon.manner, { answers: 'mute' } satisfies Partial<Manner>)
    const shown = timed(notifications.show(MAGNESIUM))
    await until('Notify', () => daemon.received.length === 1)
    await bus.stop()
    const { value, took } = await shown
    expect(value).toBe('no_bus')
    expect(took).toBeLessThan(1500)
  })

  it('died, and a new one is found at the next reminder', async () => {
    const first = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    first.stop()
    await bus.stop()
    expect(await notifications.show(MAGNESIUM)).toBe('no_bus')
    bus = await startBus()
    vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', bus.address)
    const second = await daemonOnTheBus()
    expect(await notifications.show(MAGNESIUM)).toBe('taken')
    second.press(1, 'done')
    await until('the answer', () => answers.length === 1)
    expect(second.received.map(({ title, replacesId }) => ({ title, replacesId }))).toEqual([
      { title: 'Magnesium', replacesId: 0 },
    ])
  })
})

describe('a notification of an earlier Evenfall', () => {
  /** The connection of an app that was started anew. */
  const later = (): { next: NotificationBus; heard: NotificationAnswer[] } => {
    const next = notificationBus(afterReally)
    const heard: NotificationAnswer[] = []
    next.onAnswer((answer) => heard.push(answer))
    return { next, heard }
  }
  const standing = () => ({
    key: MAGNESIUM.key,
    actions: MAGNESIUM.actions.map(({ action }) => action),
    mark: notifications.markOf(MAGNESIUM.key) ?? '',
  })

  it('is taken over: its buttons count, it is replaced and withdrawn', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    await until('its mark', () => notifications.markOf(MAGNESIUM.key) !== undefined)
    const { next, heard } = later()
    await next.takeOver([standing()])
    await next.show(MAGNESIUM)
    expect(daemon.received.at(-1)?.replacesId).toBe(1)
    daemon.press(1, 'skip')
    await until('the answer', () => heard.length > 0)
    expect(heard).toEqual([{ key: MAGNESIUM.key, pressed: 'skip' }])
    expect(next.markOf(MAGNESIUM.key)).toBeUndefined()
  })

  it('is left alone once another service counts, or it is another bus', async () => {
    const daemon = await daemonOnTheBus()
    await notifications.show(MAGNESIUM)
    await until('its mark', () => notifications.markOf(MAGNESIUM.key) !== undefined)
    const { mark, ...rest } = standing()
    const [, owner, id] = mark.split(' ')
    const { next, heard } = later()
    await next.takeOver([
      { ...rest, mark: `another-bus ${owner} ${id}` },
      { ...rest, mark: mark.replace(owner ?? '', ':9.9') },
      { ...rest, mark: '' },
    ])
    await next.withdraw(MAGNESIUM.key)
    daemon.press(1, 'done')
    await until('the answer to the first', () => answers.length > 0)
    expect([heard, daemon.closed]).toEqual([[], []])
  })

  it('is not looked for when there is none', async () => {
    const { next } = later()
    await next.takeOver([])
    expect(next.markOf(MAGNESIUM.key)).toBeUndefined()
  })
})
