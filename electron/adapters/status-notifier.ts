import { Variant } from '@jellybrick/dbus-next'
import type { BusCall } from './bus-connection'
import { connectToBus } from './bus-connection'

const BUS = 'org.freedesktop.DBus'
const WATCHER = 'org.kde.StatusNotifierWatcher'
const PATH = '/StatusNotifierWatcher'

/** Tells whether somebody on the session bus shows status icons, at once and whenever that changes. */
export const watchStatusNotifier = (tell: (present: boolean) => void): void => {
  const bus = connectToBus(() => tell(false))
  const look = async (): Promise<void> => {
    const reply = await bus.call({
      destination: WATCHER,
      path: PATH,
      interface: `${BUS}.Properties`,
      member: 'Get',
      signature: 'ss',
      body: [WATCHER, 'IsStatusNotifierHostRegistered'],
    })
    const [found] = reply.outcome === 'answered' ? reply.body : []
    tell(found instanceof Variant && found.value === true)
  }
  bus.onSignal(({ sender, interface: from, member, body: [name] }) => {
    const isNewOwner = sender === BUS && member === 'NameOwnerChanged' && name === WATCHER
    if (isNewOwner || (from === WATCHER && member.startsWith('StatusNotifierHost'))) void look()
  })
  // Nobody has to wait for these: the bus takes one message after the other.
  void bus.call(listenTo(`type='signal',sender='${BUS}',member='NameOwnerChanged',arg0='${WATCHER}'`))
  void bus.call(listenTo(`type='signal',interface='${WATCHER}',path='${PATH}'`))
  void look()
}

const listenTo = (rule: string): BusCall => ({
  destination: BUS,
  path: '/org/freedesktop/DBus',
  interface: BUS,
  member: 'AddMatch',
  signature: 's',
  body: [rule],
})
