import { EventEmitter } from 'node:events'
import { DBusError, Message, MessageType, sessionBus } from '@jellybrick/dbus-next'

/** Something a peer on the bus is asked to do. */
export interface BusCall {
  readonly destination: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: unknown[]
}

/** How a call ended: answered, refused by the bus or the peer (with the D-Bus error's name), or cut off with the bus. */
export type BusReply =
  | { readonly outcome: 'answered'; readonly sender: string; readonly body: readonly unknown[] }
  | { readonly outcome: 'refused'; readonly error: string }
  | { readonly outcome: 'gone' }

/** What a peer announced. */
export interface BusSignal {
  readonly sender: string
  readonly interface: string
  readonly member: string
  readonly body: readonly unknown[]
}

/** The user's session bus, for as long as it lasts. */
export interface BusConnection {
  /** Never rejects, but may wait for ever: a bus that hangs does not answer. */
  call(message: BusCall): Promise<BusReply>
  onSignal(listener: (signal: BusSignal) => void): void
}

/** Connects at once; calls wait until the connection stands. `onGone` tells once that it never will, or no longer does. */
export const connectToBus = (onGone: () => void): BusConnection => {
  const bus = sessionBus()
  const waiting = new Set<() => void>()
  let gone = false
  const leave = () => {
    if (gone) return
    gone = true
    for (const cutOff of waiting) cutOff()
    onGone()
    bus.disconnect()
  }
  // The library's types know of neither event, and it tells of an orderly end only on the connection inside it.
  for (const teller of [bus, Reflect.get(bus, '_connection') as unknown]) {
    if (teller instanceof EventEmitter) teller.on('error', leave).on('end', leave)
  }

  return {
    call: (message) =>
      new Promise((resolve) => {
        const cutOff = () => resolve({ outcome: 'gone' })
        if (gone) return cutOff()
        waiting.add(cutOff)
        void bus
          .call(new Message(message))
          .then<BusReply, BusReply>(
            (reply) => ({ outcome: 'answered', sender: reply?.sender ?? '', body: reply?.body ?? [] }),
            (error: unknown) =>
              error instanceof DBusError ? { outcome: 'refused', error: error.type } : { outcome: 'gone' },
          )
          .then(resolve)
          .finally(() => waiting.delete(cutOff))
      }),
    onSignal: (listener) => {
      bus.on('message', ({ type, sender, interface: from, member, body }) => {
        // Whoever waits for a reply that came just before wakes up in a microtask, and has to know of it first.
        if (type === MessageType.SIGNAL) setImmediate(listener, { sender, interface: from, member, body })
      })
    },
  }
}
