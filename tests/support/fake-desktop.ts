import { Message, sessionBus, Variant } from '@jellybrick/dbus-next'

const PORTAL = 'org.freedesktop.portal.Desktop'
const SETTINGS = 'org.freedesktop.portal.Settings'
const SAVER = 'org.gnome.ScreenSaver'

/** The parts of a GNOME desktop that tell of banners and of the lock. */
export interface FakeDesktop {
  showBanners(shown: boolean): void
  lock(locked: boolean): void
  stop(): void
}

/** Starts them on the bus at `address`, with banners shown and the screen unlocked. */
export const startDesktop = async (address: string): Promise<FakeDesktop> => {
  const bus = sessionBus({ busAddress: address })
  let banners = true
  let locked = false
  bus.addMethodHandler((call) => {
    if (call.interface === SETTINGS && call.body[1] === 'show-banners') {
      // The portal wraps its answer twice.
      bus.send(Message.newMethodReturn(call, 'v', [new Variant('v', new Variant('b', banners))]))
      return true
    }
    if (call.interface !== SAVER) return false
    bus.send(Message.newMethodReturn(call, 'b', [locked]))
    return true
  })
  await bus.requestName(PORTAL)
  await bus.requestName(SAVER)
  return {
    showBanners: (shown) => {
      banners = shown
      const body = ['org.gnome.desktop.notifications', 'show-banners', new Variant('b', shown)]
      bus.send(Message.newSignal('/org/freedesktop/portal/desktop', SETTINGS, 'SettingChanged', 'ssv', body))
    },
    lock: (now) => {
      locked = now
      bus.send(Message.newSignal('/org/gnome/ScreenSaver', SAVER, 'ActiveChanged', 'b', [now]))
    },
    stop: () => bus.disconnect(),
  }
}
