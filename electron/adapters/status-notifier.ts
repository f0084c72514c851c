import { Variant } from '@jellybrick/dbus-next'
import type { Clock } from '../../shared/ports'
import type { BusConnection } from './bus-connection'
import { listenTo, listenToOwnerOf, ownerChange } from './bus-itself'
import { stayConnected } from './lasting-bus'

const WATCHER = 'org.kde.StatusNotifierWatcher'
const PATH = '/StatusNotifierWatcher'

/** Tells whether somebody on the session bus shows status icons, at once and whenever that changes. */
export const watchStatusNotifier = (after: Clock['after'], tell: (present: boolean) => void): void => {
  const look = async (bus: BusConnection): Promise<void> => {
    const reply = await bus.call({
      destination: WATCHER,
      path: PATH,
      interface: 'org.freedesktop.DBus.Properties',
      member: 'Get',
      signature: 'ss',
      body: [WATCHER, 'IsStatusNotifierHostRegistered'],
    })
    if (reply.outcome === 'gone') return
    const [found] = reply.outcome === 'answered' ? reply.body : []
    tell(found instanceof Variant && found.value === true)
  }
  stayConnected(after, {
    connected: (bus) => {
      bus.onSignal((signal) => {
        const isHost = signal.interface === WATCHER && signal.member.startsWith('StatusNotifierHost')
        if (isHost || ownerChange(signal)?.name === WATCHER) void look(bus)
      })
      void bus.call(listenToOwnerOf(WATCHER))
      void bus.call(listenTo(`type='signal',interface='${WATCHER}',path='${PATH}'`))
      void look(bus)
    },
    lost: () => tell(false),
  })
}
