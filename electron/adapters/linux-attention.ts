import { Variant } from '@jellybrick/dbus-next'
import type { Attention, AttentionTeller, Clock } from '../../shared/ports'
import type { BusCall, BusConnection, BusSignal } from './bus-connection'
import { listenTo, listenToOwnerOf, ownerChange } from './bus-itself'
import { stayConnected } from './lasting-bus'

/** Something on the bus that says whether the user wants to be left alone, or whether the screen is locked. */
interface Source {
  readonly tells: 'do_not_disturb' | 'locked'
  readonly ask: BusCall
  /** Which signals to listen to. */
  readonly rule: string
  /** What a signal says; undefined when it is about something else. */
  hear(signal: BusSignal): unknown
  /** What an answer or a signal means. */
  isOn(value: unknown): boolean
}

const PROPERTIES = 'org.freedesktop.DBus.Properties'
const PORTAL = 'org.freedesktop.portal.Desktop'
const SETTINGS = 'org.freedesktop.portal.Settings'
const GNOME = ['org.gnome.desktop.notifications', 'show-banners'] as const

const isTrue = (value: unknown): boolean => value === true

/** A property of the notification service: KDE's and dunst's ways to say it. */
const property = (owner: string, name: string): Source => ({
  tells: 'do_not_disturb',
  ask: {
    destination: 'org.freedesktop.Notifications',
    path: '/org/freedesktop/Notifications',
    interface: PROPERTIES,
    member: 'Get',
    signature: 'ss',
    body: [owner, name],
  },
  rule: `type='signal',sender='org.freedesktop.Notifications',interface='${PROPERTIES}',arg0='${owner}'`,
  hear: ({ interface: from, member, body: [changedOn, changed] }) =>
    from === PROPERTIES && member === 'PropertiesChanged' && changedOn === owner
      ? plain(Reflect.get(Object(changed), name))
      : undefined,
  isOn: isTrue,
})

/** GNOME shows no banners then; told by its settings, through the desktop portal. */
const banners: Source = {
  tells: 'do_not_disturb',
  ask: {
    destination: PORTAL,
    path: '/org/freedesktop/portal/desktop',
    interface: SETTINGS,
    member: 'Read',
    signature: 'ss',
    body: [...GNOME],
  },
  rule: `type='signal',sender='${PORTAL}',interface='${SETTINGS}',member='SettingChanged',arg0='${GNOME[0]}'`,
  hear: ({ interface: from, member, body: [group, key, value] }) =>
    from === SETTINGS && member === 'SettingChanged' && group === GNOME[0] && key === GNOME[1]
      ? plain(value)
      : undefined,
  isOn: (value) => value === false,
}

const screenSaver = (name: string, path: string): Source => ({
  tells: 'locked',
  ask: { destination: name, path, interface: name, member: 'GetActive' },
  rule: `type='signal',interface='${name}',member='ActiveChanged'`,
  hear: ({ interface: from, member, body: [isActive] }) =>
    from === name && member === 'ActiveChanged' ? isActive : undefined,
  isOn: isTrue,
})

const SOURCES: readonly Source[] = [
  property('org.freedesktop.Notifications', 'Inhibited'),
  property('org.dunstproject.cmd0', 'paused'),
  banners,
  screenSaver('org.gnome.ScreenSaver', '/org/gnome/ScreenSaver'),
  screenSaver('org.freedesktop.ScreenSaver', '/org/freedesktop/ScreenSaver'),
]

/** A value out of the variants it is wrapped in: the portal's answers have two. */
const plain = (value: unknown): unknown => (value instanceof Variant ? plain(value.value) : value)

/**
 * Do Not Disturb and the lock of a Linux desktop, from whichever of its services tells. Each is read once and heard
 * from then on; what none of them tells stays unknown.
 */
export const linuxAttention = (after: Clock['after']): AttentionTeller => {
  const listeners: (() => void)[] = []
  const said = new Map<Source, boolean>()

  const now = (): Attention => {
    const about = (tells: Source['tells']) =>
      [...said].flatMap(([source, isOn]) => (source.tells === tells ? [isOn] : []))
    const disturb = about('do_not_disturb')
    return {
      doNotDisturb: disturb.length === 0 ? 'unknown' : disturb.includes(true) ? 'on' : 'off',
      contents: about('locked').includes(true) ? 'hidden' : 'shown',
    }
  }
  const say = (source: Source, isOn: boolean | undefined): void => {
    const before = now()
    if (isOn === undefined) said.delete(source)
    else said.set(source, isOn)
    const { doNotDisturb, contents } = now()
    if (before.doNotDisturb === doNotDisturb && before.contents === contents) return
    for (const tell of listeners) tell()
  }
  const note = (source: Source, value: unknown): void => {
    if (typeof value === 'boolean') say(source, source.isOn(value))
  }
  const ask = async (bus: BusConnection, source: Source): Promise<void> => {
    const reply = await bus.call(source.ask)
    if (reply.outcome === 'answered') note(source, plain(reply.body[0]))
  }
  /** What one service said holds for that service only, and another one has said nothing yet. */
  const meetNewOwner = (bus: BusConnection, name: unknown, isOwned: boolean): void => {
    for (const source of SOURCES.filter(({ ask: { destination } }) => destination === name)) {
      say(source, undefined)
      if (isOwned) void ask(bus, source)
    }
  }
  stayConnected(after, {
    connected: (bus) => {
      bus.onSignal((signal) => {
        const change = ownerChange(signal)
        if (change) return meetNewOwner(bus, change.name, change.isOwned)
        for (const source of SOURCES) note(source, source.hear(signal))
      })
      for (const name of new Set(SOURCES.map((source) => source.ask.destination))) {
        void bus.call(listenToOwnerOf(name))
      }
      for (const source of SOURCES) {
        void bus.call(listenTo(source.rule))
        void ask(bus, source)
      }
    },
    lost: () => {
      for (const source of SOURCES) say(source, undefined)
    },
  })
  return { now, onChange: (listener) => void listeners.push(listener) }
}
