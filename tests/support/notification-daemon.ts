import { Message, type MessageBus, sessionBus, Variant } from '@jellybrick/dbus-next'
import * as z from 'zod'

const NAME = 'org.freedesktop.Notifications'
const PATH = '/org/freedesktop/Notifications'
const PROPERTIES = 'org.freedesktop.DBus.Properties'

/** One Notify as it arrived, with every argument. */
export interface Received {
  readonly id: number
  /** Real time of arrival, in milliseconds since 1970. */
  readonly arrivedAt: number
  readonly appName: string
  readonly replacesId: number
  readonly icon: string
  readonly title: string
  readonly body: string
  /** Key and label of each action, in order. */
  readonly actions: readonly (readonly [string, string])[]
  readonly hints: Readonly<Record<string, unknown>>
  readonly expires: number
}

/** How a notification daemon of the tests behaves; may be changed while it runs. */
export interface Manner {
  capabilities: readonly string[]
  /** `prompt` answers at once, `slow` after `slowMs`, `mute` never. */
  answers: 'prompt' | 'slow' | 'mute'
  slowMs: number
}

/** A real notification daemon on a private bus, whose user is the test. */
export interface NotificationDaemon {
  readonly manner: Manner
  readonly received: readonly Received[]
  /** Ids it was asked to take away. */
  readonly closed: readonly number[]
  /** Presses a button, or with `default` the notification itself, and closes it as real daemons do. */
  press(id: number, action: string): void
  /** Closes a notification without an answer. */
  dismiss(id: number): void
  /** Says anything at all. */
  emit(member: string, signature: string, body: unknown[]): void
  /** Do Not Disturb as KDE tells it; null for a desktop that does not. */
  inhibit(on: boolean): void
  /** Leaves the bus's list of services; `comeBack` counts ids from one again, as a new daemon does. */
  vanish(): Promise<void>
  comeBack(): Promise<void>
  stop(): void
}

const notifyArguments = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.record(z.string(), z.instanceof(Variant)),
  z.number(),
])

/** What GNOME, KDE and dunst have in common. */
export const USUAL_CAPABILITIES = ['actions', 'body', 'body-markup'] as const

/** With what GNOME has besides: it plays the sound that comes with a notification. */
export const GNOME_CAPABILITIES = [...USUAL_CAPABILITIES, 'sound'] as const

/** Starts a daemon on the bus at `address`. */
export const startNotificationDaemon = async (
  address: string,
  manner: Partial<Manner> = {},
): Promise<NotificationDaemon> => {
  const bus = sessionBus({ busAddress: address })
  const behaves: Manner = { capabilities: USUAL_CAPABILITIES, answers: 'prompt', slowMs: 0, ...manner }
  const received: Received[] = []
  const closed: number[] = []
  const slowReplies = new Set<NodeJS.Timeout>()
  let lastId = 0
  let inhibited: boolean | null = null
  let stopped = false

  const emit = (member: string, signature: string, body: unknown[]) =>
    bus.send(Message.newSignal(PATH, NAME, member, signature, body))
  const reply = (to: Message, signature = '', body: unknown[] = []) => {
    const send = () => bus.send(Message.newMethodReturn(to, signature, body))
    if (behaves.answers === 'prompt') send()
    if (behaves.answers !== 'slow') return
    const timer = setTimeout(() => {
      slowReplies.delete(timer)
      send()
    }, behaves.slowMs)
    slowReplies.add(timer)
  }
  const methods: Readonly<Record<string, (call: Message) => void>> = {
    GetCapabilities: (call) => reply(call, 'as', [[...behaves.capabilities]]),
    GetServerInformation: (call) => reply(call, 'ssss', ['evenfall-tests', 'Evenfall', '1', '1.2']),
    Notify: (call) => {
      const notification = parseNotify(call.body, (lastId += 1))
      received.push(notification)
      reply(call, 'u', [notification.id])
    },
    CloseNotification: (call) => {
      const id = z.number().parse(call.body[0])
      closed.push(id)
      reply(call)
      emit('NotificationClosed', 'uu', [id, 3])
    },
  }
  bus.addMethodHandler((call) => {
    const method = call.interface === NAME ? methods[call.member] : undefined
    method?.(call)
    if (call.interface !== PROPERTIES || call.body[1] !== 'Inhibited' || inhibited === null) {
      return method !== undefined
    }
    reply(call, 'v', [new Variant('b', inhibited)])
    return true
  })
  // Once the test has stopped it, or its bus, what the library still tells is of no interest.
  ignoreErrorsWhen(bus, () => stopped)
  await bus.requestName(NAME)

  return {
    manner: behaves,
    received,
    closed,
    emit,
    press: (id, action) => {
      emit('ActionInvoked', 'us', [id, action])
      emit('NotificationClosed', 'uu', [id, 2])
    },
    dismiss: (id) => emit('NotificationClosed', 'uu', [id, 2]),
    inhibit: (on) => {
      inhibited = on
      const changed = { Inhibited: new Variant('b', on) }
      bus.send(Message.newSignal(PATH, PROPERTIES, 'PropertiesChanged', 'sa{sv}as', [NAME, changed, []]))
    },
    vanish: async () => {
      await bus.releaseName(NAME)
    },
    comeBack: async () => {
      lastId = 0
      await bus.requestName(NAME)
    },
    stop: () => {
      stopped = true
      for (const timer of slowReplies) clearTimeout(timer)
      bus.disconnect()
    },
  }
}

const ignoreErrorsWhen = (bus: MessageBus, expected: () => boolean): void => {
  const listen = Reflect.get(bus, 'on') as NodeJS.EventEmitter['on']
  listen.call(bus, 'error', (error: unknown) => {
    if (!expected()) throw error
  })
}

const parseNotify = (body: unknown[], nextId: number): Received => {
  const [appName, replacesId, icon, title, text, actions, hints, expires] = notifyArguments.parse(body)
  return {
    id: replacesId === 0 ? nextId : replacesId,
    arrivedAt: Date.now(),
    appName,
    replacesId,
    icon,
    title,
    body: text,
    actions: actions.flatMap((key, index) =>
      index % 2 === 0 ? [[key, actions[index + 1] ?? ''] as const] : [],
    ),
    hints: Object.fromEntries(Object.entries(hints).map(([name, { value }]) => [name, value])),
    expires,
  }
}
