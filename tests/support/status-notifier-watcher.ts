import { Message, type MessageBus, sessionBus, Variant } from '@jellybrick/dbus-next'
import * as z from 'zod'
import { until } from './until'

const NAME = 'org.kde.StatusNotifierWatcher'
const ITEM = 'org.kde.StatusNotifierItem'
const MENU = 'com.canonical.dbusmenu'
const PROPERTIES = 'org.freedesktop.DBus.Properties'

/** One row of a tray's menu as the desktop is told it. */
export interface MenuRow {
  readonly id: number
  readonly label: string
  readonly enabled: boolean
  readonly isLine: boolean
}

/** The part of a desktop that shows tray icons, on a private bus. Its user is the test. */
export interface StatusNotifierWatcher {
  /** How many icons have come so far. */
  icons(): number
  /** The menu of the newest icon, as it is now. */
  menu(): Promise<readonly MenuRow[]>
  tooltip(): Promise<string>
  /** Chooses the row with this label. */
  choose(label: string): Promise<void>
  stop(): void
}

/** Starts one on the bus at `address`; it says at once that somebody shows the icons. */
export const startStatusNotifierWatcher = async (address: string): Promise<StatusNotifierWatcher> => {
  const bus = sessionBus({ busAddress: address })
  const icons: { readonly owner: string; readonly path: string }[] = []
  bus.addMethodHandler((call) => {
    if (call.interface === PROPERTIES && call.path === '/StatusNotifierWatcher') {
      bus.send(answerProperties(call))
      return true
    }
    if (call.interface !== NAME) return false
    if (call.member === 'RegisterStatusNotifierItem') {
      const service = z.string().parse(call.body[0])
      icons.push(
        service.startsWith('/')
          ? { owner: call.sender, path: service }
          : { owner: service, path: '/StatusNotifierItem' },
      )
    }
    bus.send(Message.newMethodReturn(call, '', []))
    return true
  })
  await bus.requestName(NAME)

  const icon = () => until('the tray icon', () => icons.at(-1))
  const get = async (property: string): Promise<unknown> => {
    const { owner, path } = await icon()
    const [value] = await ask(bus, owner, path, PROPERTIES, 'Get', 'ss', [ITEM, property])
    return value instanceof Variant ? value.value : undefined
  }
  const menuOf = async () => ({ owner: (await icon()).owner, path: z.string().parse(await get('Menu')) })
  const menu: StatusNotifierWatcher['menu'] = async () => {
    const { owner, path } = await menuOf()
    const [, layout] = await ask(bus, owner, path, MENU, 'GetLayout', 'iias', [0, -1, []])
    const [, , rows] = node.parse(layout)
    return rows.map((row) => rowOf(node.parse(row.value)))
  }

  return {
    icons: () => icons.length,
    menu,
    tooltip: async () => {
      const tip = z.tuple([z.string(), z.unknown(), z.string(), z.string()]).safeParse(await get('ToolTip'))
      return tip.success ? tip.data[2] || tip.data[3] : z.string().parse(await get('Title'))
    },
    choose: async (label) => {
      const row = await until(`“${label}” in the tray`, async () =>
        (await menu()).find((one) => one.label === label && one.enabled),
      )
      const { owner, path } = await menuOf()
      await ask(bus, owner, path, MENU, 'Event', 'isvu', [row.id, 'clicked', new Variant('i', 0), 0])
    },
    stop: () => bus.disconnect(),
  }
}

const node = z.tuple([
  z.number(),
  z.record(z.string(), z.instanceof(Variant)),
  z.array(z.instanceof(Variant)),
])

/** Labels mark the key to press with an underscore. */
const rowOf = ([id, properties]: z.infer<typeof node>): MenuRow => ({
  id,
  label: z.string().catch('').parse(properties.label?.value).replaceAll(/_(.)/g, '$1'),
  enabled: properties.enabled?.value !== false,
  isLine: properties.type?.value === 'separator',
})

const answerProperties = (call: Message): Message => {
  const [, name] = call.body
  return name === 'IsStatusNotifierHostRegistered'
    ? Message.newMethodReturn(call, 'v', [new Variant('b', true)])
    : Message.newError(call, 'org.freedesktop.DBus.Error.UnknownProperty', 'not here')
}

const ask = async (
  bus: MessageBus,
  destination: string,
  path: string,
  from: string,
  member: string,
  signature: string,
  body: unknown[],
): Promise<readonly unknown[]> => {
  const reply = await bus.call(new Message({ destination, path, interface: from, member, signature, body }))
  return reply?.body ?? []
}
